// Generated from jobs-page.graphql by `npm run schema`.
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

export type JobState =
  | 'CANCELLED'
  | 'DEAD'
  | 'DONE'
  | 'QUEUED'
  | 'RUNNING'
  | 'WAITING_RETRY';

export type JobsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsPageQuery = { readonly myJobs: ReadonlyArray<{ readonly id: string, readonly task: string, readonly state: JobState, readonly done: number, readonly total: number | null, readonly reason: string | null, readonly askedAt: string, readonly endedAt: string | null, readonly mayCancel: boolean, readonly mayRetry: boolean, readonly resultPath: string | null, readonly resultUntil: string | null }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly subject: ContactSubject, readonly name: string, readonly role: string, readonly phone: string, readonly email: string | null, readonly hours: string, readonly place: string | null }> };

export const JobsPageDocument = {"documentId":"f21cf6d74b1fe25aa8d28b37a66da5605e8ec512cba793ce5d84cf5b9dc97e40","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"resultUntil"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<JobsPageQuery, JobsPageQueryVariables> & { readonly documentId: string };
