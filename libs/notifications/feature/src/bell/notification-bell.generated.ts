// Generated from notification-bell.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { readonly myUnreadNotifications: number };

export const UnreadNotificationsDocument = {"documentId":"0c494f97d7afefc30dc7639e7d856efe5ddc2fec98702ddff2f21c022f6e1e23","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myUnreadNotifications"}}]}}]} as unknown as TypedDocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables> & { readonly documentId: string };
