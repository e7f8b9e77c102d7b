// Generated from set-up.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PlanSetUpInput = {
  /** How many agents there are to register. */
  readonly expectedAgents?: number | null | undefined;
  /** The home page no longer proposes the set-up. */
  readonly hidden?: boolean;
};

export type SetUpStepCode =
  | 'ACCESS'
  | 'CONTACTS'
  | 'DECISION'
  | 'FIRST_SIGN_INS'
  | 'ORGANISATION'
  | 'PEOPLE'
  | 'RIGHTS';

export type SetUpStepState =
  | 'DONE'
  | 'STARTED'
  | 'TODO';

export type SetUpFieldsFragment = { readonly expectedAgents: number | null, readonly hidden: boolean, readonly steps: ReadonlyArray<{ readonly code: SetUpStepCode, readonly state: SetUpStepState, readonly done: number, readonly expected: number | null, readonly minutes: number }> };

export type SetUpQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpQuery = { readonly setUp: { readonly expectedAgents: number | null, readonly hidden: boolean, readonly steps: ReadonlyArray<{ readonly code: SetUpStepCode, readonly state: SetUpStepState, readonly done: number, readonly expected: number | null, readonly minutes: number }> } };

export type PlanSetUpMutationVariables = Exact<{
  input: PlanSetUpInput;
}>;


export type PlanSetUpMutation = { readonly planSetUp: { readonly setUp: { readonly expectedAgents: number | null, readonly hidden: boolean, readonly steps: ReadonlyArray<{ readonly code: SetUpStepCode, readonly state: SetUpStepState, readonly done: number, readonly expected: number | null, readonly minutes: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const SetUpDocument = {"documentId":"0d69b777425b10842da2fb402b922ffb2d3ebc73ef3c7cd8bd1074e4f5d10dee","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUpFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectedAgents"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetUpFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SetUpQuery, SetUpQueryVariables> & { readonly documentId: string };

export const PlanSetUpDocument = {"documentId":"9edad5a789a665a282bbaccc5ab3868af39a47224595bdd3917fa462a0c0e29c","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUpFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectedAgents"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSetUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSetUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSetUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetUpFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<PlanSetUpMutation, PlanSetUpMutationVariables> & { readonly documentId: string };
