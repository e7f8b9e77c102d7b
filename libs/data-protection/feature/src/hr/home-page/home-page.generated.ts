// Generated from home-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DataProtectionHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type DataProtectionHomeQuery = { readonly dataProtectionSummary: { readonly lateRequests: number, readonly dueSoonRequests: number, readonly untakenRequests: number, readonly openRequests: number, readonly activitiesToReview: number, readonly endingHabilitations: number } };

export const DataProtectionHomeDocument = {"documentId":"5745ba0e1a601a8016f77c39c84659ac9da3c9c70e59590b6e5a58713bbe1a7d","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataProtectionHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataProtectionSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateRequests"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoonRequests"}},{"kind":"Field","name":{"kind":"Name","value":"untakenRequests"}},{"kind":"Field","name":{"kind":"Name","value":"openRequests"}},{"kind":"Field","name":{"kind":"Name","value":"activitiesToReview"}},{"kind":"Field","name":{"kind":"Name","value":"endingHabilitations"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<DataProtectionHomeQuery, DataProtectionHomeQueryVariables> & { readonly documentId: string };
