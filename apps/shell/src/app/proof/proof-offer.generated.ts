// Generated from proof-offer.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ProofLack =
  | 'TOO_OLD'
  | 'TOO_WEAK';

export type ProofOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofOfferQuery = { readonly proofOffer: { readonly lack: ProofLack | null, readonly wantsStrong: boolean, readonly isLocal: boolean, readonly provider: { readonly key: string, readonly label: string } | null } };

export const ProofOfferDocument = {"documentId":"1770379e09154726f14716ce09d4c0d6c59dd9d283e269bfc5669a4912330c40","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lack"}},{"kind":"Field","name":{"kind":"Name","value":"wantsStrong"}},{"kind":"Field","name":{"kind":"Name","value":"isLocal"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<ProofOfferQuery, ProofOfferQueryVariables> & { readonly documentId: string };
