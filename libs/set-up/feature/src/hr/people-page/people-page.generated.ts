// Generated from people-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AddPeopleInput = {
  /** Checks every cell and writes nothing. */
  readonly checkOnly?: boolean;
  readonly lines: ReadonlyArray<PeopleLineInput>;
};

/** A line typed or pasted: texts as they are, each of which is checked. */
export type PeopleLineInput = {
  readonly birthDate?: string;
  readonly birthName?: string;
  readonly category?: string;
  readonly givenNames?: string;
  /** The homonyms were looked at: it is somebody else. */
  readonly isAnotherPerson?: boolean;
  readonly matricule?: string;
  readonly orgUnit?: string;
  readonly position?: string;
  readonly professionalEmail?: string;
  readonly startsOn?: string;
  readonly status?: string;
  /** Empty: the birth name. */
  readonly usualName?: string;
};

/** Acts done by a form in the last days, undone together or not at all. */
export type UndoPeopleActsInput = {
  readonly actIds: ReadonlyArray<string>;
};

export type AddPeopleMutationVariables = Exact<{
  input: AddPeopleInput;
}>;


export type AddPeopleMutation = { readonly addPeople: { readonly newUnits: ReadonlyArray<string>, readonly newPositions: ReadonlyArray<string>, readonly actIds: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly index: number, readonly agentId: string | null, readonly faults: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly detail: string | null }> }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type UndoAddedPeopleMutationVariables = Exact<{
  input: UndoPeopleActsInput;
}>;


export type UndoAddedPeopleMutation = { readonly undoPeopleActs: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const AddPeopleDocument = {"documentId":"8fda8887702a23f260db423a63216ab31f786d2cb4f034f4ee5724917dde0112","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newUnits"}},{"kind":"Field","name":{"kind":"Name","value":"newPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actIds"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AddPeopleMutation, AddPeopleMutationVariables> & { readonly documentId: string };

export const UndoAddedPeopleDocument = {"documentId":"429b572237ca418d97d6325b1ca324163dc2b90fcbc5a899d5ee8e93127c208c","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoAddedPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoPeopleActsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoPeopleActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<UndoAddedPeopleMutation, UndoAddedPeopleMutationVariables> & { readonly documentId: string };
