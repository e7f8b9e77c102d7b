// Generated from request-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnswerWorkItemInput = {
  /** Whether whoever asked is expected to answer; their request then says so. Read of an officer’s message. */
  readonly awaitsReply?: boolean | null | undefined;
  readonly id: string;
  readonly text: string;
};

export type GiveOpinionInput = {
  readonly comment?: string | null | undefined;
  readonly id: string;
  /** Null: I would rather not say. It is not asked again. */
  readonly satisfaction?: Satisfaction | null | undefined;
};

export type Language =
  | 'EN'
  | 'FR';

export type Satisfaction =
  | 'SATISFIED'
  | 'UNSATISFIED'
  | 'VERY_SATISFIED'
  | 'VERY_UNSATISFIED';

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

export type MyRequestStateFragment = { readonly id: string, readonly isTaken: boolean, readonly ownerName: string | null, readonly settledAt: string | null, readonly outcome: WorkItemOutcome | null, readonly waitsForMe: boolean, readonly asksOpinion: boolean, readonly steps: ReadonlyArray<{ readonly id: string, readonly kind: WorkItemEventKind, readonly at: string, readonly actorName: string | null, readonly principalName: string | null, readonly toName: string | null, readonly byRequester: boolean, readonly text: string | null, readonly outcome: WorkItemOutcome | null, readonly dueOn: string | null }> };

export type MyRequestQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MyRequestQuery = { readonly myRequest: { readonly title: string, readonly path: string | null, readonly openedAt: string, readonly dueOn: string | null, readonly dueSource: string | null, readonly isLegal: boolean, readonly isLate: boolean, readonly id: string, readonly isTaken: boolean, readonly ownerName: string | null, readonly settledAt: string | null, readonly outcome: WorkItemOutcome | null, readonly waitsForMe: boolean, readonly asksOpinion: boolean, readonly contact: { readonly id: string, readonly name: string, readonly role: string, readonly phone: string, readonly email: string | null, readonly hours: string, readonly place: string | null } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly kind: WorkItemEventKind, readonly at: string, readonly actorName: string | null, readonly principalName: string | null, readonly toName: string | null, readonly byRequester: boolean, readonly text: string | null, readonly outcome: WorkItemOutcome | null, readonly dueOn: string | null }> } | null };

export type ReplyOnMyRequestMutationVariables = Exact<{
  input: AnswerWorkItemInput;
}>;


export type ReplyOnMyRequestMutation = { readonly replyOnMyRequest: { readonly request: { readonly id: string, readonly isTaken: boolean, readonly ownerName: string | null, readonly settledAt: string | null, readonly outcome: WorkItemOutcome | null, readonly waitsForMe: boolean, readonly asksOpinion: boolean, readonly steps: ReadonlyArray<{ readonly id: string, readonly kind: WorkItemEventKind, readonly at: string, readonly actorName: string | null, readonly principalName: string | null, readonly toName: string | null, readonly byRequester: boolean, readonly text: string | null, readonly outcome: WorkItemOutcome | null, readonly dueOn: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type GiveRequestOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveRequestOpinionMutation = { readonly giveRequestOpinion: { readonly request: { readonly id: string, readonly isTaken: boolean, readonly ownerName: string | null, readonly settledAt: string | null, readonly outcome: WorkItemOutcome | null, readonly waitsForMe: boolean, readonly asksOpinion: boolean, readonly steps: ReadonlyArray<{ readonly id: string, readonly kind: WorkItemEventKind, readonly at: string, readonly actorName: string | null, readonly principalName: string | null, readonly toName: string | null, readonly byRequester: boolean, readonly text: string | null, readonly outcome: WorkItemOutcome | null, readonly dueOn: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const MyRequestDocument = {"documentId":"82bbf8b17eab69d33183357b864463c906dca2edfa213df1b67f775243678fbe","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isTaken"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"asksOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"byRequester"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyRequestState"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"isLegal"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<MyRequestQuery, MyRequestQueryVariables> & { readonly documentId: string };

export const ReplyOnMyRequestDocument = {"documentId":"84f9826edf36c33cd7f584ad93b5118fdcad8689929cec94ebda2bb6dd063276","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isTaken"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"asksOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"byRequester"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyOnMyRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerWorkItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyOnMyRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyRequestState"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<ReplyOnMyRequestMutation, ReplyOnMyRequestMutationVariables> & { readonly documentId: string };

export const GiveRequestOpinionDocument = {"documentId":"ab6139dffc7bfa6d023570f6560968c8a072ffd180f141ca9529e29bcc892b60","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyRequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isTaken"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForMe"}},{"kind":"Field","name":{"kind":"Name","value":"asksOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"byRequester"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveRequestOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveRequestOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyRequestState"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<GiveRequestOpinionMutation, GiveRequestOpinionMutationVariables> & { readonly documentId: string };
