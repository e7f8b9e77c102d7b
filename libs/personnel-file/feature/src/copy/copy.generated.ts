// Generated from copy.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why a piece is not in the copy of a file. */
export type BundleFaultReason =
  | 'MISSING'
  | 'NOT_READABLE'
  | 'UNDECIPHERABLE';

export type JobState =
  | 'CANCELLED'
  | 'DEAD'
  | 'DONE'
  | 'QUEUED'
  | 'RUNNING'
  | 'WAITING_RETRY';

export type Language =
  | 'EN'
  | 'FR';

export type RequestFileBundleInput = {
  /** Whose file; the signed-in agent’s own without it. */
  readonly agentId?: string | null | undefined;
  /** The language of the slip. */
  readonly language?: Language;
  /** The pieces chosen; the whole file without them. */
  readonly pieceIds?: ReadonlyArray<string> | null | undefined;
};

export type CopiedPieceFragment = { readonly id: string, readonly number: number, readonly title: string, readonly documentDate: string, readonly byteSize: number };

export type CopiedFileFragment = { readonly id: string, readonly pieceCount: number, readonly agent: { readonly id: string, readonly matricule: string, readonly usualName: string, readonly givenNames: string }, readonly headings: ReadonlyArray<{ readonly code: string, readonly label: string, readonly pieces: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly documentDate: string, readonly byteSize: number }> }> };

export type LastCopyFragment = { readonly id: string, readonly pieceCount: number | null, readonly faults: ReadonlyArray<{ readonly pieceNumber: number | null, readonly reason: BundleFaultReason }>, readonly job: { readonly id: string, readonly state: JobState } | null };

export type MyFileToCopyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFileToCopyQuery = { readonly myFile: { readonly id: string, readonly pieceCount: number, readonly agent: { readonly id: string, readonly matricule: string, readonly usualName: string, readonly givenNames: string }, readonly headings: ReadonlyArray<{ readonly code: string, readonly label: string, readonly pieces: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly documentDate: string, readonly byteSize: number }> }> } | null };

export type AgentFileToCopyQueryVariables = Exact<{
  agentId: string;
}>;


export type AgentFileToCopyQuery = { readonly agentFile: { readonly id: string, readonly pieceCount: number, readonly agent: { readonly id: string, readonly matricule: string, readonly usualName: string, readonly givenNames: string }, readonly headings: ReadonlyArray<{ readonly code: string, readonly label: string, readonly pieces: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly documentDate: string, readonly byteSize: number }> }> } | null };

export type LastFileCopyQueryVariables = Exact<{
  agentId?: string | null | undefined;
}>;


export type LastFileCopyQuery = { readonly fileBundle: { readonly id: string, readonly pieceCount: number | null, readonly faults: ReadonlyArray<{ readonly pieceNumber: number | null, readonly reason: BundleFaultReason }>, readonly job: { readonly id: string, readonly state: JobState } | null } | null };

export type RequestFileCopyMutationVariables = Exact<{
  input: RequestFileBundleInput;
}>;


export type RequestFileCopyMutation = { readonly requestFileBundle: { readonly bundle: { readonly id: string, readonly pieceCount: number | null, readonly faults: ReadonlyArray<{ readonly pieceNumber: number | null, readonly reason: BundleFaultReason }>, readonly job: { readonly id: string, readonly state: JobState } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } };

export const MyFileToCopyDocument = {"documentId":"03a994c3d09f44ba855cf60ca7c2829910381c44463ac76004857b04e519c098","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopiedPiece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilePiece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopiedFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"usualName"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopiedPiece"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieceCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFileToCopy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopiedFile"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<MyFileToCopyQuery, MyFileToCopyQueryVariables> & { readonly documentId: string };

export const AgentFileToCopyDocument = {"documentId":"34030e2d2d109dd0e0fcd470f7c27d219c7262b5ab5c94b20f947fc33646bd0d","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopiedPiece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilePiece"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopiedFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"usualName"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopiedPiece"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieceCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgentFileToCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopiedFile"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AgentFileToCopyQuery, AgentFileToCopyQueryVariables> & { readonly documentId: string };

export const LastFileCopyDocument = {"documentId":"643c4031f5f62e71ad43fc4a9e0008beb16cbe2876d9524b0183ff1bdd622e8b","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastCopy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileBundle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pieceCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastFileCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileBundle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastCopy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<LastFileCopyQuery, LastFileCopyQueryVariables> & { readonly documentId: string };

export const RequestFileCopyDocument = {"documentId":"73ba647e61366c768fa4c01b31cdb41a0563fae63391019c6c5715843bd83814","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastCopy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileBundle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pieceCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestFileCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFileBundleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestFileBundle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LastCopy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RequestFileCopyMutation, RequestFileCopyMutationVariables> & { readonly documentId: string };
