// Generated from rights-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A right of the person whose data are kept (RGPD, articles 15 to 21). */
export type DataRight =
  | 'ACCESS'
  | 'AFTER_DEATH'
  | 'ERASURE'
  | 'OBJECTION'
  | 'PORTABILITY'
  | 'RECTIFICATION'
  | 'RESTRICTION';

export type RightsOutcome =
  | 'GRANTED'
  | 'PARTLY'
  | 'REFUSED';

export type RightsRequestStatus =
  | 'ANSWERED'
  | 'IN_PROGRESS'
  | 'RECEIVED'
  | 'WAITING_FOR_PERSON'
  | 'WITHDRAWN';

export type MyRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRightsQuery = { readonly myRightsRequests: ReadonlyArray<{ readonly id: string, readonly number: number, readonly dataRight: DataRight, readonly status: RightsRequestStatus, readonly ownerName: string | null, readonly receivedOn: string, readonly dueOn: string, readonly daysLeft: number, readonly deadline: string, readonly outcome: RightsOutcome | null, readonly closedOn: string | null }> };

export const MyRightsDocument = {"documentId":"cc97a3bf2fad4ef308060a41639e8444e77015b7ceeece4c5fa48721f8521424","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRightsRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dataRight"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<MyRightsQuery, MyRightsQueryVariables> & { readonly documentId: string };
