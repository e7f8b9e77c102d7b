// Generated from sight.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DelegationKind =
  | 'DELEGATION'
  | 'INTERIM';

export type HabilitationOperation =
  | 'ARCHIVAL_TRANSFER'
  | 'CERTIFY'
  | 'COLLECTION'
  | 'CONFIRM_IDENTITY'
  | 'CONSERVATION'
  | 'CONSULTATION'
  | 'ERASURE'
  | 'LIFECYCLE'
  | 'MANAGE_HABILITATIONS'
  | 'MANAGE_INTEGRATIONS'
  | 'MANAGE_PEOPLE'
  | 'MANAGE_SKILLS'
  | 'MODIFICATION'
  | 'OPERATE_PLATFORM'
  | 'PROTECT_DATA'
  | 'PUBLISH_DECISIONS'
  | 'REFERENCING'
  | 'REPRESENT_STAFF'
  | 'TRANSFER'
  | 'USE';

export type PieceSensitivity =
  | 'CRIMINAL_RECORD'
  | 'DISCIPLINE'
  | 'FAMILY'
  | 'HEALTH'
  | 'STANDARD'
  | 'UNION';

export type PopulationKind =
  | 'EVERYONE'
  | 'LIST'
  | 'UNIT';

export type SightGround =
  | 'HABILITATION'
  | 'HOLDER';

export type SightObstacle =
  | 'ENDED'
  | 'EXPIRED'
  | 'NOT_BEGUN'
  | 'OPERATION'
  | 'POPULATION'
  | 'SENSITIVE'
  | 'TYPE';

export type SightQuestion = {
  /** Whose file: one’s own when absent. */
  readonly agentId?: string | null | undefined;
  /** A code of the nomenclature. */
  readonly documentTypeCode: string;
  /** Who would see. */
  readonly readerAgentId: string;
};

export type SightRuleFieldsFragment = { readonly habilitationId: string, readonly readerName: string | null, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly sensitivities: ReadonlyArray<PieceSensitivity>, readonly populationKind: PopulationKind, readonly populationName: string | null, readonly validUntil: string, readonly legalBasis: string, readonly delegationKind: DelegationKind | null, readonly principalName: string | null, readonly documentTypes: ReadonlyArray<{ readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string }> };

export type WhoSeesMyFileQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSeesMyFileQuery = { readonly whoSeesMyFile: { readonly managerNames: ReadonlyArray<string>, readonly openEmergencies: number, readonly rules: ReadonlyArray<{ readonly habilitationId: string, readonly readerName: string | null, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly sensitivities: ReadonlyArray<PieceSensitivity>, readonly populationKind: PopulationKind, readonly populationName: string | null, readonly validUntil: string, readonly legalBasis: string, readonly delegationKind: DelegationKind | null, readonly principalName: string | null, readonly documentTypes: ReadonlyArray<{ readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string }> }>, readonly pieces: ReadonlyArray<{ readonly id: string, readonly title: string, readonly documentTypeCode: string, readonly headingLabel: string }> } };

export type WhyCanSeeQueryVariables = Exact<{
  question: SightQuestion;
}>;


export type WhyCanSeeQuery = { readonly whyCanSee: { readonly maySee: boolean, readonly ground: SightGround | null, readonly isManager: boolean, readonly readerName: string, readonly agentName: string, readonly sensitivity: PieceSensitivity, readonly rule: { readonly habilitationId: string, readonly readerName: string | null, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly sensitivities: ReadonlyArray<PieceSensitivity>, readonly populationKind: PopulationKind, readonly populationName: string | null, readonly validUntil: string, readonly legalBasis: string, readonly delegationKind: DelegationKind | null, readonly principalName: string | null, readonly documentTypes: ReadonlyArray<{ readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string }> } | null, readonly failures: ReadonlyArray<{ readonly label: string | null, readonly habilitationId: string | null, readonly obstacles: ReadonlyArray<SightObstacle> }>, readonly documentType: { readonly code: string, readonly label: string, readonly headingLabel: string } } };

export type SightTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type SightTypesQuery = { readonly documentTypesToName: ReadonlyArray<{ readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string, readonly sensitivity: PieceSensitivity }> };

export const WhoSeesMyFileDocument = {"documentId":"3a79bc27a4ec1db298bf614311c8a667bf16779e72dff269cd46bbf5e114331a","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SightRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SightRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationId"}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivities"}},{"kind":"Field","name":{"kind":"Name","value":"populationKind"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"delegationKind"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSeesMyFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoSeesMyFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SightRuleFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypeCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managerNames"}},{"kind":"Field","name":{"kind":"Name","value":"openEmergencies"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WhoSeesMyFileQuery, WhoSeesMyFileQueryVariables> & { readonly documentId: string };

export const WhyCanSeeDocument = {"documentId":"5f8bf84d69d192f7fab9356ca54349733b8c078ec6733ff241c8ac36a2819ca1","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SightRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SightRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationId"}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivities"}},{"kind":"Field","name":{"kind":"Name","value":"populationKind"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"delegationKind"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyCanSee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SightQuestion"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyCanSee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maySee"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SightRuleFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"habilitationId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isManager"}},{"kind":"Field","name":{"kind":"Name","value":"readerName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WhyCanSeeQuery, WhyCanSeeQueryVariables> & { readonly documentId: string };

export const SightTypesDocument = {"documentId":"399a3f6c701ca1d0b7522c7119b65f0877c399ca17c0ace21d339806e06c9bcf","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SightTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentTypesToName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SightTypesQuery, SightTypesQueryVariables> & { readonly documentId: string };
