// Generated from next-step.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Language =
  | 'EN'
  | 'FR';

/** What “Mon espace” may propose first. */
export type NextActionCode =
  | 'CHECK_ACCESSES'
  | 'OPEN_FILE'
  | 'READ_PIECE';

export type NextStepQueryVariables = Exact<{
  language: Language;
}>;


export type NextStepQuery = { readonly myNextAction: { readonly code: NextActionCode, readonly pieceId: string | null, readonly pieceNumber: number | null, readonly pieceTitle: string | null, readonly reason: string } | null };

export const NextStepDocument = {"documentId":"f5091174db6b168908986a8d1474179f4a5e72379511e4e6bb05b2ada1362747","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNextAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pieceId"}},{"kind":"Field","name":{"kind":"Name","value":"pieceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"pieceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<NextStepQuery, NextStepQueryVariables> & { readonly documentId: string };
