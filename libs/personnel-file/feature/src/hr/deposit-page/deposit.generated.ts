// Generated from deposit.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DepositedPieceInput = {
  /** The date the document bears. */
  readonly documentDate: string;
  /** Code of the nomenclature. */
  readonly documentType: string;
  readonly effectiveOn?: string | null | undefined;
  readonly notifiedOn?: string | null | undefined;
  readonly signedOn?: string | null | undefined;
  readonly title: string;
  /** What was sent; asked again, it gives the piece it became. */
  readonly uploadId: string;
};

export type FilePiecesInput = {
  readonly agentId: string;
  readonly pieces: ReadonlyArray<DepositedPieceInput>;
};

/** Coming, waiting for its examination, good to take, refused, or taken. */
export type UploadState =
  | 'CHECKING'
  | 'READY'
  | 'RECEIVING'
  | 'REFUSED'
  | 'TAKEN';

export type PieceDepositQueryVariables = Exact<{
  agentId: string;
}>;


export type PieceDepositQuery = { readonly pieceDeposit: { readonly nextNumber: number, readonly agent: { readonly id: string, readonly matricule: string, readonly usualName: string, readonly givenNames: string }, readonly documentTypes: ReadonlyArray<{ readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string }> } | null };

export type DepositUploadsQueryVariables = Exact<{
  agentId: string;
}>;


export type DepositUploadsQuery = { readonly myUploads: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly byteSize: number, readonly received: number, readonly sha256: string | null, readonly state: UploadState, readonly refusal: string | null, readonly pageCount: number | null }> };

export type FilePiecesMutationVariables = Exact<{
  input: FilePiecesInput;
}>;


export type FilePiecesMutation = { readonly filePieces: { readonly pieces: ReadonlyArray<{ readonly uploadId: string, readonly id: string, readonly number: number, readonly title: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const PieceDepositDocument = {"documentId":"5ce545da41f6f77bbe3f7a76946fb41304f0b5e91d6b56675086ff870b47fdfd","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PieceDeposit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieceDeposit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matricule"}},{"kind":"Field","name":{"kind":"Name","value":"usualName"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<PieceDepositQuery, PieceDepositQueryVariables> & { readonly documentId: string };

export const DepositUploadsDocument = {"documentId":"706f51bb8c00f60baff443c2a14db449451e6f583ba23495f4c82cfe6cfbdd9f","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepositUploads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myUploads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"StringValue","value":"PIECE","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<DepositUploadsQuery, DepositUploadsQueryVariables> & { readonly documentId: string };

export const FilePiecesDocument = {"documentId":"48cecc6521c3cb5b0eeef8ded03a8b3ffedb1e25efb344ff9379908c031a10ff","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FilePieces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilePiecesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filePieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<FilePiecesMutation, FilePiecesMutationVariables> & { readonly documentId: string };
