// Generated from local-ways.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LocalWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type LocalWaysQuery = { readonly localSignIn: boolean };

export const LocalWaysDocument = {"documentId":"8a844fbd237901c47b72f60f30274d17496a7b71716c99bed7afa9deef5dc95e","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalWays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localSignIn"}}]}}]} as unknown as TypedDocumentNode<LocalWaysQuery, LocalWaysQueryVariables> & { readonly documentId: string };
