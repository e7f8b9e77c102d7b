// Generated from habilitations-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type HabilitationScope =
  | 'OPEN'
  | 'OVER';

export type HabilitationState =
  | 'ENDED'
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'TO_COME';

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

export type HabilitationsQueryVariables = Exact<{
  scope: HabilitationScope;
  holder: string;
  operation?: HabilitationOperation | null | undefined;
  endsWithin?: number | null | undefined;
  sensitive: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type HabilitationsQuery = { readonly habilitations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly holderName: string | null, readonly isMine: boolean, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly sensitivities: ReadonlyArray<PieceSensitivity>, readonly populationKind: PopulationKind, readonly populationName: string | null, readonly populationSize: number | null, readonly validFrom: string, readonly validUntil: string, readonly state: HabilitationState, readonly endsSoon: boolean, readonly renewedUntil: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const HabilitationsDocument = {"documentId":"403b5977f81566d039bd5465e97c210208e695d81e7b43fa73d990aea9c777fb","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Habilitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HabilitationScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HabilitationOperation"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endsWithin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sensitive"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"holder"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holder"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}},{"kind":"Argument","name":{"kind":"Name","value":"endsWithin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endsWithin"}}},{"kind":"Argument","name":{"kind":"Name","value":"sensitive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sensitive"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivities"}},{"kind":"Field","name":{"kind":"Name","value":"populationKind"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"populationSize"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsSoon"}},{"kind":"Field","name":{"kind":"Name","value":"renewedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<HabilitationsQuery, HabilitationsQueryVariables> & { readonly documentId: string };
