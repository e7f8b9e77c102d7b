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

export type OpenHabilitationsQueryVariables = Exact<{
  endingSoon: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenHabilitationsQuery = { readonly openHabilitations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly holderName: string | null, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly documentTypes: ReadonlyArray<string>, readonly populationName: string | null, readonly populationSize: number | null, readonly validFrom: string, readonly validUntil: string, readonly isToCome: boolean, readonly endsSoon: boolean, readonly legalBasis: string, readonly grantedByName: string | null, readonly grantedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const OpenHabilitationsDocument = {"documentId":"a4372f52086a7a1ec90a8281e5e59cecb40a2e5def840ed1ddcd58883c3d863b","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenHabilitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endingSoon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openHabilitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"endingSoon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endingSoon"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"populationSize"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isToCome"}},{"kind":"Field","name":{"kind":"Name","value":"endsSoon"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"grantedByName"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<OpenHabilitationsQuery, OpenHabilitationsQueryVariables> & { readonly documentId: string };
