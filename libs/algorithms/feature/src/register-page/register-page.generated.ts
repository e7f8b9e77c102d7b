// Generated from register-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Rules written by people, or parameters learnt from data. */
export type AlgorithmKind =
  | 'MACHINE_LEARNING'
  | 'RULES';

/** Whom the treatment serves. */
export type AlgorithmScope =
  | 'INTERNAL'
  | 'PUBLIC';

/** How much of the treatment runs without a human. */
export type AutomationLevel =
  | 'ASSISTED'
  | 'AUTOMATIC';

export type Language =
  | 'EN'
  | 'FR';

export type RegisterPageQueryVariables = Exact<{
  language: Language;
}>;


export type RegisterPageQuery = { readonly algorithms: ReadonlyArray<{ readonly code: string, readonly name: string, readonly version: string, readonly since: string, readonly whenUsed: string, readonly peopleConcerned: string, readonly scope: AlgorithmScope, readonly foundsIndividualDecision: boolean, readonly decisionsPerYear: number | null, readonly administration: string, readonly contact: string, readonly context: string, readonly purpose: string, readonly kind: AlgorithmKind, readonly automationLevel: AutomationLevel, readonly dataUsed: ReadonlyArray<string>, readonly dataSources: string, readonly dataCollection: string, readonly operations: ReadonlyArray<string>, readonly parameters: ReadonlyArray<string>, readonly legalBasis: string, readonly justification: string, readonly effects: string, readonly humanInvolved: string, readonly sourcePath: string, readonly contestation: string }> };

export const RegisterPageDocument = {"documentId":"067d9fb46eb929fb25849dc7265abb51dc3e5bfea5b8d62541c307cca527b488","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"algorithms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"whenUsed"}},{"kind":"Field","name":{"kind":"Name","value":"peopleConcerned"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"foundsIndividualDecision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionsPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"administration"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"automationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dataUsed"}},{"kind":"Field","name":{"kind":"Name","value":"dataSources"}},{"kind":"Field","name":{"kind":"Name","value":"dataCollection"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"effects"}},{"kind":"Field","name":{"kind":"Name","value":"humanInvolved"}},{"kind":"Field","name":{"kind":"Name","value":"sourcePath"}},{"kind":"Field","name":{"kind":"Name","value":"contestation"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RegisterPageQuery, RegisterPageQueryVariables> & { readonly documentId: string };
