// Generated from agent-sheet-page.graphql by `npm run schema`.
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

export type AmendmentReason =
  | 'AGENT_REQUEST'
  | 'CIVIL_STATUS_CHANGE'
  | 'MISSING_VALUE'
  | 'NEW_DECISION'
  | 'TYPING_ERROR';

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

export type FieldSource =
  | 'FORM'
  | 'GRID'
  | 'IMPORT'
  | 'PROGRAM';

export type StatutoryCategory =
  | 'A'
  | 'B'
  | 'C';

export type AgentSheetQueryVariables = Exact<{
  agentId: string;
}>;


export type AgentSheetQuery = { readonly agentSheet: { readonly id: string, readonly version: number, readonly displayName: string, readonly matricule: string, readonly birthName: string, readonly usualName: string, readonly givenNames: string, readonly birthDate: string | null, readonly birthPlace: string | null, readonly professionalEmail: string | null, readonly engagements: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: EmploymentStatus, readonly category: StatutoryCategory | null, readonly jobStream: string | null, readonly startsOn: string, readonly endsOn: string | null, readonly endReason: string | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly orgUnitId: string, readonly orgUnitName: string, readonly positionId: string | null, readonly positionTitle: string | null, readonly managerAgentId: string | null, readonly managerName: string | null, readonly startsOn: string, readonly endsOn: string | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly kind: CareerEventKind, readonly effectiveOn: string, readonly signedOn: string | null, readonly notifiedOn: string | null, readonly employmentStatus: EmploymentStatus | null, readonly administrativePosition: AdministrativePosition | null, readonly statutoryBody: string | null, readonly grade: string | null, readonly step: string | null, readonly grossIndex: number | null, readonly increasedIndex: number | null, readonly workingTimeQuota: number | null, readonly note: string | null }> }>, readonly sources: ReadonlyArray<{ readonly field: string, readonly source: FieldSource, readonly at: string, readonly byName: string | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly at: string, readonly byName: string | null, readonly reason: AmendmentReason | null, readonly source: FieldSource, readonly undoneAt: string | null, readonly undoable: boolean, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } };

export const AgentSheetDocument = {"documentId":"a72112014878fb06d028447b626c3362aeb22fa8ff6630735b7573686f705549","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgentSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"birthName"}},{"kind":"Field","name":{"kind":"Name","value":"usualName"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"birthPlace"}},{"kind":"Field","name":{"kind":"Name","value":"professionalEmail"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"jobStream"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"positionId"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"managerAgentId"}},{"kind":"Field","name":{"kind":"Name","value":"managerName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"administrativePosition"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryBody"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"grossIndex"}},{"kind":"Field","name":{"kind":"Name","value":"increasedIndex"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AgentSheetQuery, AgentSheetQueryVariables> & { readonly documentId: string };
