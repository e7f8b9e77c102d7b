// Generated from state-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RetryDeadJobInput = {
  readonly queueJobId: string;
};

export type PlatformStateQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformStateQuery = { readonly platformState: { readonly version: string, readonly migrationCount: number, readonly lastMigration: string, readonly hasAntivirus: boolean, readonly hasMail: boolean, readonly lastSealedAt: string | null, readonly storeCheck: { readonly at: string, readonly objectCount: number, readonly orphanCount: number, readonly deletedCount: number, readonly missingCount: number } | null, readonly deadJobs: ReadonlyArray<{ readonly queueJobId: string, readonly employerName: string | null, readonly task: string, readonly attempts: number, readonly reason: string, readonly askedAt: string, readonly failedAt: string }> } };

export type RetryDeadJobMutationVariables = Exact<{
  input: RetryDeadJobInput;
}>;


export type RetryDeadJobMutation = { readonly retryDeadJob: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const PlatformStateDocument = {"documentId":"c33c14bf05f51dfd8ce5e315af95f9a9d719650c4e510043f29d389a88c9a3b8","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"migrationCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastMigration"}},{"kind":"Field","name":{"kind":"Name","value":"hasAntivirus"}},{"kind":"Field","name":{"kind":"Name","value":"hasMail"}},{"kind":"Field","name":{"kind":"Name","value":"lastSealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storeCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"objectCount"}},{"kind":"Field","name":{"kind":"Name","value":"orphanCount"}},{"kind":"Field","name":{"kind":"Name","value":"deletedCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadJobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueJobId"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<PlatformStateQuery, PlatformStateQueryVariables> & { readonly documentId: string };

export const RetryDeadJobDocument = {"documentId":"d612d5d03fa29795a6a3875ca6edee92ddf62c4e82f50180032f0a6782da6bd0","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryDeadJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDeadJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryDeadJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RetryDeadJobMutation, RetryDeadJobMutationVariables> & { readonly documentId: string };
