// Generated from people-act.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AdministrativePosition =
  | 'ACTIVE'
  | 'PARENTAL_LEAVE'
  | 'SECONDMENT'
  | 'UNPAID_AVAILABILITY';

export type AmendAgentInput = {
  readonly agentId: string;
  readonly birthDate?: string | null | undefined;
  readonly birthName: string;
  readonly birthPlace?: string | null | undefined;
  readonly givenNames: string;
  readonly matricule: string;
  readonly professionalEmail?: string | null | undefined;
  readonly reason: AmendmentReason;
  /** Empty: the birth name. */
  readonly usualName: string;
  readonly version: number;
};

export type AmendAssignmentInput = {
  readonly assignmentId: string;
  readonly managerAgentId?: string | null | undefined;
  readonly orgUnitId: string;
  readonly positionId?: string | null | undefined;
  readonly reason: AmendmentReason;
  readonly startsOn: string;
  readonly version: number;
};

export type AmendEngagementInput = {
  readonly category?: StatutoryCategory | null | undefined;
  readonly engagementId: string;
  readonly jobStream?: string | null | undefined;
  readonly reason: AmendmentReason;
  readonly startsOn: string;
  readonly status: EmploymentStatus;
  readonly version: number;
};

/** What the unit is called and what it is under, as they are to be. */
export type AmendOrgUnitInput = {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string | null | undefined;
  readonly version: number;
};

export type AmendPositionInput = {
  readonly id: string;
  readonly orgUnitId: string;
  readonly title: string;
  readonly version: number;
};

export type AmendmentReason =
  | 'AGENT_REQUEST'
  | 'CIVIL_STATUS_CHANGE'
  | 'MISSING_VALUE'
  | 'NEW_DECISION'
  | 'TYPING_ERROR';

export type AssignAgentInput = {
  readonly engagementId: string;
  readonly id?: string | null | undefined;
  readonly managerAgentId?: string | null | undefined;
  readonly orgUnitId: string;
  readonly positionId?: string | null | undefined;
  readonly startsOn: string;
};

export type CareerEventKind =
  | 'CONTRACT_RENEWAL'
  | 'GRADE'
  | 'INTEGRATION'
  | 'POSITION_CHANGE'
  | 'RECRUITMENT'
  | 'STEP'
  | 'TENURE'
  | 'TERMINATION'
  | 'WORKING_TIME';

export type CloseEngagementInput = {
  readonly endReason: string;
  readonly endsOn: string;
  readonly engagementId: string;
};

/** The last day of a unit or of a post. */
export type ClosingInput = {
  readonly closesOn: string;
  readonly id: string;
};

export type CreateOrgUnitInput = {
  /** A UUID of the form’s: sent twice, it makes one unit. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly opensOn?: string | null | undefined;
  /** Null at the root. */
  readonly parentId?: string | null | undefined;
};

export type CreatePositionInput = {
  readonly id?: string | null | undefined;
  readonly orgUnitId: string;
  readonly title: string;
};

export type EmploymentStatus =
  | 'APPRENTICE'
  | 'FIXED_TERM_CONTRACT'
  | 'HOSPITAL_DOCTOR'
  | 'HOURLY'
  | 'PERMANENT_CONTRACT'
  | 'STATE_WORKER'
  | 'STUDENT'
  | 'TENURED'
  | 'TRAINEE';

export type EndAssignmentInput = {
  readonly endsOn: string;
  readonly engagementId: string;
};

export type FirstEngagementInput = {
  readonly category?: StatutoryCategory | null | undefined;
  readonly grade?: string | null | undefined;
  readonly jobStream?: string | null | undefined;
  readonly startsOn: string;
  readonly status: EmploymentStatus;
  readonly statutoryBody?: string | null | undefined;
  readonly workingTimeQuota?: number | null | undefined;
};

export type OpenEngagementInput = {
  readonly agentId: string;
  readonly category?: StatutoryCategory | null | undefined;
  readonly grade?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly jobStream?: string | null | undefined;
  readonly startsOn: string;
  readonly status: EmploymentStatus;
  readonly statutoryBody?: string | null | undefined;
  readonly workingTimeQuota?: number | null | undefined;
};

export type PlaceInput = {
  readonly managerAgentId?: string | null | undefined;
  readonly orgUnitId: string;
  readonly positionId?: string | null | undefined;
};

/** What is absent stays as it was. */
export type RecordCareerEventInput = {
  readonly administrativePosition?: AdministrativePosition | null | undefined;
  readonly effectiveOn: string;
  readonly employmentStatus?: EmploymentStatus | null | undefined;
  readonly engagementId: string;
  readonly grade?: string | null | undefined;
  readonly grossIndex?: number | null | undefined;
  readonly id?: string | null | undefined;
  readonly increasedIndex?: number | null | undefined;
  readonly kind: CareerEventKind;
  readonly note?: string | null | undefined;
  readonly notifiedOn?: string | null | undefined;
  readonly signedOn?: string | null | undefined;
  readonly statutoryBody?: string | null | undefined;
  readonly step?: string | null | undefined;
  readonly workingTimeQuota?: number | null | undefined;
};

export type RegisterAgentInput = {
  readonly birthDate?: string | null | undefined;
  readonly birthName: string;
  readonly birthPlace?: string | null | undefined;
  readonly engagement?: FirstEngagementInput | null | undefined;
  readonly givenNames: string;
  /** A UUID of the form’s: sent twice, it makes one agent. */
  readonly id?: string | null | undefined;
  /** The homonyms were looked at: it is somebody else. */
  readonly isAnotherPerson?: boolean;
  readonly matricule: string;
  readonly place?: PlaceInput | null | undefined;
  readonly professionalEmail?: string | null | undefined;
  /** Empty: the birth name. */
  readonly usualName: string;
};

export type StatutoryCategory =
  | 'A'
  | 'B'
  | 'C';

/** Acts done by a form in the last days, undone together or not at all. */
export type UndoPeopleActsInput = {
  readonly actIds: ReadonlyArray<string>;
};

export type PeopleActDoneFragment = { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> };

export type RegisterAgentMutationVariables = Exact<{
  input: RegisterAgentInput;
}>;


export type RegisterAgentMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AmendAgentMutationVariables = Exact<{
  input: AmendAgentInput;
}>;


export type AmendAgentMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type OpenEngagementMutationVariables = Exact<{
  input: OpenEngagementInput;
}>;


export type OpenEngagementMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AmendEngagementMutationVariables = Exact<{
  input: AmendEngagementInput;
}>;


export type AmendEngagementMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type CloseEngagementMutationVariables = Exact<{
  input: CloseEngagementInput;
}>;


export type CloseEngagementMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AssignAgentMutationVariables = Exact<{
  input: AssignAgentInput;
}>;


export type AssignAgentMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AmendAssignmentMutationVariables = Exact<{
  input: AmendAssignmentInput;
}>;


export type AmendAssignmentMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type RecordCareerEventMutationVariables = Exact<{
  input: RecordCareerEventInput;
}>;


export type RecordCareerEventMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type CreateOrgUnitMutationVariables = Exact<{
  input: CreateOrgUnitInput;
}>;


export type CreateOrgUnitMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AmendOrgUnitMutationVariables = Exact<{
  input: AmendOrgUnitInput;
}>;


export type AmendOrgUnitMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type CloseOrgUnitMutationVariables = Exact<{
  input: ClosingInput;
}>;


export type CloseOrgUnitMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type CreatePositionMutationVariables = Exact<{
  input: CreatePositionInput;
}>;


export type CreatePositionMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AmendPositionMutationVariables = Exact<{
  input: AmendPositionInput;
}>;


export type AmendPositionMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type ClosePositionMutationVariables = Exact<{
  input: ClosingInput;
}>;


export type ClosePositionMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type UndoPeopleActsMutationVariables = Exact<{
  input: UndoPeopleActsInput;
}>;


export type UndoPeopleActsMutation = { readonly act: { readonly id: string | null, readonly actIds: ReadonlyArray<string>, readonly homonyms: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly matricule: string, readonly birthDate: string | null, readonly jobTitle: string | null, readonly orgUnitName: string | null }>, readonly conflict: { readonly version: number, readonly changedAt: string | null, readonly changedByName: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly current: string | null, readonly proposed: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const RegisterAgentDocument = {"documentId":"bf3fdf201bee0308bde1e902e9304e7542d1d30067ed011352bf747ac07e9e62","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"registerAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RegisterAgentMutation, RegisterAgentMutationVariables> & { readonly documentId: string };

export const AmendAgentDocument = {"documentId":"46c3a64cf512ec90b40a68a029dcfe5b0d215e8ba0d607b3620044adf889f5a5","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"amendAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AmendAgentMutation, AmendAgentMutationVariables> & { readonly documentId: string };

export const OpenEngagementDocument = {"documentId":"ec8991c83cf9a9f445c63e66c167ccbdcd0a58b2c3a27e4f8a621cd1a6b16a69","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEngagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"openEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<OpenEngagementMutation, OpenEngagementMutationVariables> & { readonly documentId: string };

export const AmendEngagementDocument = {"documentId":"6292ddef667611daa6dccfe14fa613783cace810dc2e2e4206576908619b8188","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendEngagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"amendEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AmendEngagementMutation, AmendEngagementMutationVariables> & { readonly documentId: string };

export const CloseEngagementDocument = {"documentId":"9942ab766f9f45393b755f8c7acc075e9fcc8f388ed1b6dfc78fdd1b0c4ce0f5","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseEngagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseEngagementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"closeEngagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<CloseEngagementMutation, CloseEngagementMutationVariables> & { readonly documentId: string };

export const AssignAgentDocument = {"documentId":"12e45a6a4477a6f85ecf79db7a086f936b5f3947e1a463b83e0f0870a63c5e43","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"assignAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AssignAgentMutation, AssignAgentMutationVariables> & { readonly documentId: string };

export const AmendAssignmentDocument = {"documentId":"b70def3f9e4ef7482cd22efb092f62fdcdad932ac01286bfe1ddea9274e5a997","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"amendAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AmendAssignmentMutation, AmendAssignmentMutationVariables> & { readonly documentId: string };

export const EndAssignmentDocument = {"documentId":"858a3c68a8e3e376cd9d7adb3d8556cdd6a7a4550bf13b28d9948a3a199fc74d","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables> & { readonly documentId: string };

export const RecordCareerEventDocument = {"documentId":"55cbe9d2e5b2d1000466400bdcf28c4b5ea1f61b83d0611861e79bde887a62f0","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCareerEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCareerEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"recordCareerEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RecordCareerEventMutation, RecordCareerEventMutationVariables> & { readonly documentId: string };

export const CreateOrgUnitDocument = {"documentId":"b421614ddd853c5bdd3cf4510d55bdb65d7805569a035d225e11d5999d149354","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrgUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"createOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<CreateOrgUnitMutation, CreateOrgUnitMutationVariables> & { readonly documentId: string };

export const AmendOrgUnitDocument = {"documentId":"5f270e2d01a0587487b2f02d22832cb9ad767b34a3001352d73c5079816f942c","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendOrgUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"amendOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AmendOrgUnitMutation, AmendOrgUnitMutationVariables> & { readonly documentId: string };

export const CloseOrgUnitDocument = {"documentId":"9792ae62707d535e4fd361f3ce76bde565b8528a197fc1c215a5eb2c81d2150b","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOrgUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"closeOrgUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<CloseOrgUnitMutation, CloseOrgUnitMutationVariables> & { readonly documentId: string };

export const CreatePositionDocument = {"documentId":"c5b47ffca16a9bc22cde83e06fd435711c08d12707ab4f4beea862fd39c20ac8","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"createPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<CreatePositionMutation, CreatePositionMutationVariables> & { readonly documentId: string };

export const AmendPositionDocument = {"documentId":"a2c6c65acad9b0af438166a1e10b5c62635b08ea488297a346424c93df627235","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"amendPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AmendPositionMutation, AmendPositionMutationVariables> & { readonly documentId: string };

export const ClosePositionDocument = {"documentId":"7a4cc12b3fe950d277e818db4e27311f1a17ef4e23e7e1ce7e778615723a83cb","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"closePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<ClosePositionMutation, ClosePositionMutationVariables> & { readonly documentId: string };

export const UndoPeopleActsDocument = {"documentId":"7e45c5e183ab3ffc0481ed27d1888acca07a7510218d2c76e0797bb9294bd589","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleActDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeoplePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoPeopleActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoPeopleActsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"act"},"name":{"kind":"Name","value":"undoPeopleActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleActDone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<UndoPeopleActsMutation, UndoPeopleActsMutationVariables> & { readonly documentId: string };
