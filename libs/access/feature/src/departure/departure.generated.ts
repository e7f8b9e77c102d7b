// Generated from departure.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MyDepartureGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDepartureGuideQuery = { readonly myDeparture: { readonly endsOn: string, readonly isReady: boolean } | null };

export const MyDepartureGuideDocument = {"documentId":"3cb5af1dee4e4c0baa2225fae8f6e296640b747f3429f91fa155043c64147ef7","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDepartureGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDeparture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isReady"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<MyDepartureGuideQuery, MyDepartureGuideQueryVariables> & { readonly documentId: string };
