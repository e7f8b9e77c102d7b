// Generated from intake-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ImportOrigin =
  | 'FOLDER'
  | 'PORTAL'
  | 'PROGRAM';

export type SetImportIntakeInput = {
  readonly appliesAlone: boolean;
  readonly takesFolder: boolean;
};

export type ImportIntakeQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportIntakeQuery = { readonly importIntake: { readonly isOpen: boolean, readonly responsibleName: string | null, readonly isMine: boolean, readonly appliesAlone: boolean, readonly takesFolder: boolean, readonly setAt: string | null, readonly folderName: string | null, readonly arrivals: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly origin: ImportOrigin, readonly arrivedAt: string, readonly isWaiting: boolean, readonly refusal: string | null }> } };

export type SetImportIntakeMutationVariables = Exact<{
  input: SetImportIntakeInput;
}>;


export type SetImportIntakeMutation = { readonly setImportIntake: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type StopImportIntakeMutationVariables = Exact<{ [key: string]: never; }>;


export type StopImportIntakeMutation = { readonly stopImportIntake: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const ImportIntakeDocument = {"documentId":"4bcc2917403fb748482ab2cf8f05d325505f00225da6428312ec6070b63f0bc7","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportIntake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importIntake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleName"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"appliesAlone"}},{"kind":"Field","name":{"kind":"Name","value":"takesFolder"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"folderName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<ImportIntakeQuery, ImportIntakeQueryVariables> & { readonly documentId: string };

export const SetImportIntakeDocument = {"documentId":"f2c81ff654bdb7655315ce0b96ce91032c23bb6eb1e6c848b0cb4b09a3da3c67","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetImportIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetImportIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setImportIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SetImportIntakeMutation, SetImportIntakeMutationVariables> & { readonly documentId: string };

export const StopImportIntakeDocument = {"documentId":"5f507ac53a87aa5a422254dd0499ff19b117fb31988cfbfc7e5c90557c7d6bcc","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopImportIntake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopImportIntake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<StopImportIntakeMutation, StopImportIntakeMutationVariables> & { readonly documentId: string };
