// Generated from followed-job.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JobState =
  | 'CANCELLED'
  | 'DEAD'
  | 'DONE'
  | 'QUEUED'
  | 'RUNNING'
  | 'WAITING_RETRY';

export type FollowedJobQueryVariables = Exact<{
  id: string;
}>;


export type FollowedJobQuery = { readonly followedJob: { readonly id: string, readonly task: string, readonly state: JobState, readonly done: number, readonly total: number | null, readonly reason: string | null, readonly askedAt: string, readonly endedAt: string | null, readonly mayCancel: boolean, readonly mayRetry: boolean, readonly resultPath: string | null, readonly resultUntil: string | null } | null };

export const FollowedJobDocument = {"documentId":"33c5a9d1e4f9d2abcec760a604bd688da3ee1ef48d019baf07e63515bc6e08b6","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowedJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followedJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayCancel"}},{"kind":"Field","name":{"kind":"Name","value":"mayRetry"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"resultUntil"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<FollowedJobQuery, FollowedJobQueryVariables> & { readonly documentId: string };
