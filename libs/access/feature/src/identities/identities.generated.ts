// Generated from identities.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BeginIdentityLinkInput = {
  readonly place: string;
};

export type OwnIdentityInput = {
  readonly id: string;
};

export type ProposalState =
  | 'CONFIRMED'
  | 'PENDING'
  | 'REFUSED'
  | 'WITHDRAWN';

export type MyIdentitiesFieldsFragment = { readonly identities: ReadonlyArray<{ readonly id: string, readonly providerLabel: string, readonly isPersonal: boolean, readonly linkedAt: string, readonly lastUsedAt: string | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly providerLabel: string, readonly state: ProposalState, readonly proposedAt: string, readonly refusal: string | null }>, readonly places: ReadonlyArray<{ readonly key: string, readonly label: string, readonly isPersonal: boolean }> };

export type MyIdentitiesCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIdentitiesCardQuery = { readonly myIdentities: { readonly identities: ReadonlyArray<{ readonly id: string, readonly providerLabel: string, readonly isPersonal: boolean, readonly linkedAt: string, readonly lastUsedAt: string | null }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly providerLabel: string, readonly state: ProposalState, readonly proposedAt: string, readonly refusal: string | null }>, readonly places: ReadonlyArray<{ readonly key: string, readonly label: string, readonly isPersonal: boolean }> } };

export type BeginIdentityLinkMutationVariables = Exact<{
  input: BeginIdentityLinkInput;
}>;


export type BeginIdentityLinkMutation = { readonly beginIdentityLink: { readonly path: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type WithdrawIdentityMutationVariables = Exact<{
  input: OwnIdentityInput;
}>;


export type WithdrawIdentityMutation = { readonly withdrawIdentity: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type RemoveMyIdentityMutationVariables = Exact<{
  input: OwnIdentityInput;
}>;


export type RemoveMyIdentityMutation = { readonly removeMyIdentity: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const MyIdentitiesCardDocument = {"documentId":"fdb37f4f8032f1c334cc239eb2dfb1e1e5e35b51af1a67b6bd11b858f440ab27","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyIdentitiesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyIdentities"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isPersonal"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isPersonal"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyIdentitiesCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyIdentitiesFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<MyIdentitiesCardQuery, MyIdentitiesCardQueryVariables> & { readonly documentId: string };

export const BeginIdentityLinkDocument = {"documentId":"4e671f966916df131c23ebad5041cf8cdf4f769bda9e256f25b148b320ec6c18","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginIdentityLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginIdentityLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginIdentityLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<BeginIdentityLinkMutation, BeginIdentityLinkMutationVariables> & { readonly documentId: string };

export const WithdrawIdentityDocument = {"documentId":"0191ef4d1e4f66c364478aaa184a7f15c270e07c7c942bfc4d724d177f5c1475","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WithdrawIdentityMutation, WithdrawIdentityMutationVariables> & { readonly documentId: string };

export const RemoveMyIdentityDocument = {"documentId":"cc6c49eff7435b091ed364ce4a7511446bdb9601cb687a88bbbf7c370bb5735e","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMyIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwnIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMyIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RemoveMyIdentityMutation, RemoveMyIdentityMutationVariables> & { readonly documentId: string };
