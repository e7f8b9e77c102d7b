// Generated from employers-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an employer is set up. */
export type EmployerSetup =
  | 'INVITED'
  | 'NOT_INVITED'
  | 'RUNNING'
  | 'WITHOUT_AGENTS'
  | 'WITHOUT_CONTACTS';

export type PublicServiceBranch =
  | 'HOSPITAL'
  | 'STATE'
  | 'TERRITORIAL';

export type PlatformEmployersQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformEmployersQuery = { readonly platformEmployers: ReadonlyArray<{ readonly id: string, readonly siret: string, readonly shortName: string, readonly branch: PublicServiceBranch, readonly operatesPlatform: boolean, readonly setup: EmployerSetup, readonly agents: number, readonly lastSignInOn: string | null }> };

export const PlatformEmployersDocument = {"documentId":"599cc7c6d099951b051cce8c742c1a888cecba32b04f53205b5bc0bc40e8ea08","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformEmployers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformEmployers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"operatesPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"setup"}},{"kind":"Field","name":{"kind":"Name","value":"agents"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<PlatformEmployersQuery, PlatformEmployersQueryVariables> & { readonly documentId: string };
