// Generated from contacts-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ContactSubject =
  | 'ACCESSIBILITY'
  | 'ALGORITHMS'
  | 'CAREER'
  | 'DATA_PROTECTION'
  | 'DIGITAL_SKILLS'
  | 'PERSONNEL_FILE'
  | 'SIGN_IN';

export type SetContactInput = {
  readonly email?: string | null | undefined;
  readonly hours: string;
  readonly name: string;
  readonly phone: string;
  readonly place?: string | null | undefined;
  readonly role: string;
  readonly subject: ContactSubject;
};

export type SetUpContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpContactsQuery = { readonly contacts: ReadonlyArray<{ readonly id: string, readonly subject: ContactSubject, readonly name: string, readonly role: string, readonly phone: string, readonly email: string | null, readonly hours: string, readonly place: string | null }> };

export type SetUpContactMutationVariables = Exact<{
  input: SetContactInput;
}>;


export type SetUpContactMutation = { readonly setContact: { readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const SetUpContactsDocument = {"documentId":"182187743d61cf8c43445f53c2a93b014f0b1b79cd0f056819f72c3be4ced596","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetUpContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SetUpContactsQuery, SetUpContactsQueryVariables> & { readonly documentId: string };

export const SetUpContactDocument = {"documentId":"60d2c20c5640c53961ae69437381c1a9abf0809cc421aac76bca0364599f7e1e","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUpContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SetUpContactMutation, SetUpContactMutationVariables> & { readonly documentId: string };
