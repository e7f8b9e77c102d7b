// Generated from officer-contact.graphql by `npm run schema`.
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

export type OfficerContactQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficerContactQuery = { readonly contacts: ReadonlyArray<{ readonly id: string, readonly subject: ContactSubject, readonly name: string, readonly role: string, readonly phone: string, readonly email: string | null, readonly hours: string, readonly place: string | null }> };

export const OfficerContactDocument = {"documentId":"9cb2535806e78e9a4e5d0508050625be67e5d4e73f41855a71703cd6f1680627","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficerContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<OfficerContactQuery, OfficerContactQueryVariables> & { readonly documentId: string };
