// Generated from new-employer-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OpenEmployerInput = {
  readonly administratorEmail?: string | null | undefined;
  readonly administratorGivenNames: string;
  readonly administratorName: string;
  readonly branch: PublicServiceBranch;
  readonly name: string;
  readonly shortName: string;
  readonly signInProvider?: string | null | undefined;
  readonly siret: string;
};

export type PublicServiceBranch =
  | 'HOSPITAL'
  | 'STATE'
  | 'TERRITORIAL';

export type SignInOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOfferQuery = { readonly signInProviders: ReadonlyArray<{ readonly key: string, readonly label: string }> };

export type OpenEmployerMutationVariables = Exact<{
  input: OpenEmployerInput;
}>;


export type OpenEmployerMutation = { readonly openEmployer: { readonly employerId: string | null, readonly link: { readonly url: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const SignInOfferDocument = {"documentId":"7cc3f4a896bd6c44b432c2b0b0f89f32b8003ca78344c84e01f3325db7cdd774","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SignInOfferQuery, SignInOfferQueryVariables> & { readonly documentId: string };

export const OpenEmployerDocument = {"documentId":"91e63f12dffbadff7af1ad47ffd3b4536933d4888de43715526ab33c23233a0f","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEmployer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEmployerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openEmployer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<OpenEmployerMutation, OpenEmployerMutationVariables> & { readonly documentId: string };
