// Generated from worklist-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DefaultWorklistViewInput = {
  /** Null: the list opens with everything. */
  readonly id?: string | null | undefined;
};

export type Language =
  | 'EN'
  | 'FR';

export type SaveWorklistViewInput = {
  readonly filter: WorklistFilterInput;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly isDefault: boolean;
  readonly isShared: boolean;
  readonly name: string;
  readonly orderBy: WorklistOrder;
};

export type WorkItemEventKind =
  | 'ANSWERED'
  | 'DUE_CHANGED'
  | 'HANDED_OVER'
  | 'OPENED'
  | 'RELEASED'
  | 'REOPENED'
  | 'REPLIED'
  | 'SETTLED'
  | 'TAKEN';

export type WorkItemOutcome =
  | 'DONE'
  | 'EXPIRED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type WorklistFilterInput = {
  readonly hands?: WorklistHands | null | undefined;
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** A service: those of the services below it too. */
  readonly orgUnitId?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  /** Words of the title of a kind. */
  readonly search?: string | null | undefined;
};

export type WorklistHands =
  | 'MINE'
  | 'NOBODY'
  | 'OTHERS';

export type WorklistOrder =
  | 'DUE'
  | 'NEWEST'
  | 'OLDEST';

export type WorklistViewInput = {
  readonly id: string;
};

export type WorklistPageQueryVariables = Exact<{
  filter: WorklistFilterInput;
  orderBy: WorklistOrder;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type WorklistPageQuery = { readonly worklist: { readonly waiting: number, readonly overdue: number, readonly mine: number, readonly untaken: number, readonly items: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: string, readonly title: string, readonly path: string, readonly dueOn: string | null, readonly dueSource: string | null, readonly isLegal: boolean, readonly daysLeft: number | null, readonly openedAt: string, readonly settledAt: string | null, readonly outcome: WorkItemOutcome | null, readonly agentName: string | null, readonly orgUnitName: string | null, readonly requesterName: string | null, readonly isTaken: boolean, readonly assigneeName: string | null, readonly isMine: boolean, readonly lastWord: WorkItemEventKind | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly kinds: ReadonlyArray<{ readonly kind: string, readonly title: string, readonly count: number, readonly overdue: number }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type WorklistViewFieldsFragment = { readonly id: string, readonly name: string, readonly isShared: boolean, readonly isMine: boolean, readonly isDefault: boolean, readonly ownerName: string | null, readonly kinds: ReadonlyArray<string>, readonly search: string, readonly overdue: boolean, readonly hands: WorklistHands | null, readonly orgUnitId: string | null, readonly orderBy: WorklistOrder };

export type WorklistViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistViewsQuery = { readonly worklistViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isShared: boolean, readonly isMine: boolean, readonly isDefault: boolean, readonly ownerName: string | null, readonly kinds: ReadonlyArray<string>, readonly search: string, readonly overdue: boolean, readonly hands: WorklistHands | null, readonly orgUnitId: string | null, readonly orderBy: WorklistOrder }> };

export type SaveWorklistViewMutationVariables = Exact<{
  input: SaveWorklistViewInput;
}>;


export type SaveWorklistViewMutation = { readonly saveWorklistView: { readonly views: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isShared: boolean, readonly isMine: boolean, readonly isDefault: boolean, readonly ownerName: string | null, readonly kinds: ReadonlyArray<string>, readonly search: string, readonly overdue: boolean, readonly hands: WorklistHands | null, readonly orgUnitId: string | null, readonly orderBy: WorklistOrder }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type RemoveWorklistViewMutationVariables = Exact<{
  input: WorklistViewInput;
}>;


export type RemoveWorklistViewMutation = { readonly removeWorklistView: { readonly views: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isShared: boolean, readonly isMine: boolean, readonly isDefault: boolean, readonly ownerName: string | null, readonly kinds: ReadonlyArray<string>, readonly search: string, readonly overdue: boolean, readonly hands: WorklistHands | null, readonly orgUnitId: string | null, readonly orderBy: WorklistOrder }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type ChooseDefaultWorklistViewMutationVariables = Exact<{
  input: DefaultWorklistViewInput;
}>;


export type ChooseDefaultWorklistViewMutation = { readonly chooseDefaultWorklistView: { readonly views: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isShared: boolean, readonly isMine: boolean, readonly isDefault: boolean, readonly ownerName: string | null, readonly kinds: ReadonlyArray<string>, readonly search: string, readonly overdue: boolean, readonly hands: WorklistHands | null, readonly orgUnitId: string | null, readonly orderBy: WorklistOrder }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const WorklistPageDocument = {"documentId":"1e1bfa2293620409df3dfd8ccde43ccc68495df87c5f72afb71f57ce78b26361","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"isLegal"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"isTaken"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeName"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"lastWord"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"untaken"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WorklistPageQuery, WorklistPageQueryVariables> & { readonly documentId: string };

export const WorklistViewsDocument = {"documentId":"167a0c4fc6c05d4bc2d2b6340f364d2e0e56d2db901c15de2cb4471d1bb4f899","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hands"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklistViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistViewFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WorklistViewsQuery, WorklistViewsQueryVariables> & { readonly documentId: string };

export const SaveWorklistViewDocument = {"documentId":"39658c0afdc8dcbb30c5e0db152f5796671a415c1026c70d397351ddfaccbe96","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hands"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveWorklistView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveWorklistViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveWorklistView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistViewFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SaveWorklistViewMutation, SaveWorklistViewMutationVariables> & { readonly documentId: string };

export const RemoveWorklistViewDocument = {"documentId":"201eb9a6d6ed1fe6ded001ac582eb3752f5b551f5ca7a8223ba9bfe4ae16ae84","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hands"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWorklistView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWorklistView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistViewFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RemoveWorklistViewMutation, RemoveWorklistViewMutationVariables> & { readonly documentId: string };

export const ChooseDefaultWorklistViewDocument = {"documentId":"38c1948defdab692bd3ee29fd43ebcd6198bdc219647cb5927769fb048a57486","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hands"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseDefaultWorklistView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DefaultWorklistViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseDefaultWorklistView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistViewFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<ChooseDefaultWorklistViewMutation, ChooseDefaultWorklistViewMutationVariables> & { readonly documentId: string };
