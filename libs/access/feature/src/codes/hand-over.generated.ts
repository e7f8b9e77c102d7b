// Generated from hand-over.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessState =
  | 'CODE_WAITING'
  | 'NONE'
  | 'OPEN'
  | 'OPEN_OTHERWISE';

export type CodePurpose =
  | 'FIRST_ACCESS'
  | 'RECOVERY';

export type HandOverCodesInput = {
  readonly agentIds: ReadonlyArray<string>;
  readonly check: IdentityCheck;
  readonly endsFormerWays?: boolean;
  readonly language?: Language;
};

export type IdentityCheck =
  | 'AT_HAND_OVER'
  | 'IDENTITY_DOCUMENT'
  | 'KNOWN_PERSONALLY';

export type Language =
  | 'EN'
  | 'FR';

export type WithdrawCodeInput = {
  readonly agentId: string;
};

export type HandOverCodesMutationVariables = Exact<{
  input: HandOverCodesInput;
}>;


export type HandOverCodesMutation = { readonly handOverCodes: { readonly expiresAt: string | null, readonly slips: string | null, readonly codes: ReadonlyArray<{ readonly agentId: string, readonly displayName: string, readonly code: string, readonly signInName: string, readonly purpose: CodePurpose }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type WithdrawCodeMutationVariables = Exact<{
  input: WithdrawCodeInput;
}>;


export type WithdrawCodeMutation = { readonly withdrawCode: { readonly access: { readonly id: string, readonly state: AccessState, readonly codeMadeAt: string | null, readonly codeExpiresAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const HandOverCodesDocument = {"documentId":"7936af0f5baf49cb9f0f10790b8d7ef456f23e2f76bdd9b9ac3af65b2e5f2318","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"signInName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"slips"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<HandOverCodesMutation, HandOverCodesMutationVariables> & { readonly documentId: string };

export const WithdrawCodeDocument = {"documentId":"606f8834ce023e46eb2471ff4702efe1cf68b4590ff5bbb68aa56e517d13b152","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"codeMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WithdrawCodeMutation, WithdrawCodeMutationVariables> & { readonly documentId: string };
