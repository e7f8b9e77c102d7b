// Generated from engagements-card.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EmploymentStatus =
  | 'APPRENTICE'
  | 'FIXED_TERM_CONTRACT'
  | 'HOSPITAL_DOCTOR'
  | 'HOURLY'
  | 'PERMANENT_CONTRACT'
  | 'STATE_WORKER'
  | 'STUDENT'
  | 'TENURED'
  | 'TRAINEE';

export type EngagementState =
  | 'ABSENT'
  | 'ACTIVE'
  | 'ENDED'
  | 'NONE'
  | 'SECONDED';

export type EngagementsCardQueryVariables = Exact<{ [key: string]: never; }>;


export type EngagementsCardQuery = { readonly myEngagements: ReadonlyArray<{ readonly id: string, readonly jobTitle: string | null, readonly orgUnitName: string | null, readonly status: EmploymentStatus, readonly statutoryBody: string | null, readonly grade: string | null, readonly workingTimeQuota: number, readonly startsOn: string, readonly endsOn: string | null, readonly state: EngagementState, readonly employer: { readonly id: string, readonly name: string } }> };

export const EngagementsCardDocument = {"documentId":"159b49656e0c1e6a3cd8a9f0508dd800c621f43faa37c7373f34ac6a82648d09","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EngagementsCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myEngagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryBody"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<EngagementsCardQuery, EngagementsCardQueryVariables> & { readonly documentId: string };
