// Generated from piece.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** As whom a file was opened. */
export type FileAccessRole =
  | 'HOLDER'
  | 'HR_OFFICER'
  | 'OPERATOR';

export type Language =
  | 'EN'
  | 'FR';

export type PieceSensitivity =
  | 'CRIMINAL_RECORD'
  | 'DISCIPLINE'
  | 'FAMILY'
  | 'HEALTH'
  | 'STANDARD'
  | 'UNION';

export type PiecePageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type PiecePageQuery = { readonly filePiece: { readonly id: string, readonly number: number, readonly title: string, readonly documentDate: string, readonly effectiveOn: string | null, readonly signedOn: string | null, readonly notifiedOn: string | null, readonly registeredAt: string, readonly registeredByName: string, readonly sourceSystem: string, readonly pageCount: number, readonly byteSize: number, readonly sensitivity: PieceSensitivity, readonly retention: string, readonly downloadPath: string, readonly documentType: { readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string }, readonly readingGround: { readonly role: FileAccessRole, readonly label: string | null, readonly validUntil: string | null } | null, readonly agent: { readonly id: string, readonly usualName: string, readonly givenNames: string } } | null };

export type FileAroundFragment = { readonly id: string, readonly headings: ReadonlyArray<{ readonly code: string, readonly pieces: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string }> }> };

export type FileAroundMyPieceQueryVariables = Exact<{ [key: string]: never; }>;


export type FileAroundMyPieceQuery = { readonly myFile: { readonly id: string, readonly headings: ReadonlyArray<{ readonly code: string, readonly pieces: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string }> }> } | null };

export type FileAroundAgentPieceQueryVariables = Exact<{
  agentId: string;
}>;


export type FileAroundAgentPieceQuery = { readonly agentFile: { readonly id: string, readonly headings: ReadonlyArray<{ readonly code: string, readonly pieces: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string }> }> } | null };

export const PiecePageDocument = {"documentId":"8b53a5534894bf8eda480f0e93442377358616454b741ce615d5e2fe2e9d12d0","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PiecePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filePiece"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceSystem"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"retention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"downloadPath"}},{"kind":"Field","name":{"kind":"Name","value":"readingGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usualName"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<PiecePageQuery, PiecePageQueryVariables> & { readonly documentId: string };

export const FileAroundMyPieceDocument = {"documentId":"179248d4fe0c8b71e4ff7eb6454a92ac562dc6565d571efd20ae8d1e6d19a4ae","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileAroundMyPiece"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileAround"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<FileAroundMyPieceQuery, FileAroundMyPieceQueryVariables> & { readonly documentId: string };

export const FileAroundAgentPieceDocument = {"documentId":"49dd653c3771a3afc15ee977a41508196183cbc6dea9cf0ddbdbbfe583854265","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileAroundAgentPiece"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileAround"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<FileAroundAgentPieceQuery, FileAroundAgentPieceQueryVariables> & { readonly documentId: string };
