// Generated from sharing.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ContactSubject =
  | 'ACCESSIBILITY'
  | 'ALGORITHMS'
  | 'CAREER'
  | 'DATA_PROTECTION'
  | 'DIGITAL_SKILLS'
  | 'PERSONNEL_FILE'
  | 'SIGN_IN';

export type DismissInvitationInput = {
  readonly id: string;
};

export type Language =
  | 'EN'
  | 'FR';

/** What a communicated level rests on. */
export type Proof =
  | 'ASSESSED'
  | 'CERTIFIED'
  | 'EXPIRED';

/** What the person did of their levels. */
export type SharingActKind =
  | 'SHARED'
  | 'WITHDRAWN';

export type SharingPageQueryVariables = Exact<{
  language: Language;
}>;


export type SharingPageQuery = { readonly mySharing: { readonly employerName: string, readonly managerNames: ReadonlyArray<string>, readonly shared: boolean, readonly sharedAt: string | null, readonly outdated: boolean, readonly nothingExpected: boolean, readonly seen: ReadonlyArray<{ readonly target: number, readonly level: number | null, readonly gap: number | null, readonly lower: number | null, readonly upper: number | null, readonly assessedOn: string | null, readonly proof: Proof | null, readonly certifiedOn: string | null, readonly certifiedUntil: string | null, readonly competence: { readonly id: string, readonly name: string } }>, readonly preview: ReadonlyArray<{ readonly target: number, readonly level: number | null, readonly gap: number | null, readonly lower: number | null, readonly upper: number | null, readonly assessedOn: string | null, readonly proof: Proof | null, readonly certifiedOn: string | null, readonly certifiedUntil: string | null, readonly competence: { readonly id: string, readonly name: string } }>, readonly history: ReadonlyArray<{ readonly kind: SharingActKind, readonly at: string, readonly levels: number }> }, readonly contacts: ReadonlyArray<{ readonly id: string, readonly subject: ContactSubject, readonly name: string, readonly role: string, readonly phone: string, readonly email: string | null, readonly hours: string, readonly place: string | null }> };

export type SharingCardQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingCardQuery = { readonly mySharing: { readonly employerName: string, readonly managerNames: ReadonlyArray<string>, readonly shared: boolean, readonly sharedAt: string | null, readonly outdated: boolean, readonly nothingExpected: boolean, readonly seen: ReadonlyArray<{ readonly level: number | null }>, readonly preview: ReadonlyArray<{ readonly level: number | null }> } };

export type InvitationNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationNoticeQuery = { readonly myInvitations: ReadonlyArray<{ readonly id: string, readonly invitedByName: string, readonly invitedAt: string }> };

export type ShareMyLevelsMutationVariables = Exact<{ [key: string]: never; }>;


export type ShareMyLevelsMutation = { readonly shareMyLevels: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type WithdrawMyLevelsMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawMyLevelsMutation = { readonly withdrawMyLevels: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type DismissInvitationMutationVariables = Exact<{
  input: DismissInvitationInput;
}>;


export type DismissInvitationMutation = { readonly dismissInvitation: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type SharedFragment = { readonly target: number, readonly level: number | null, readonly gap: number | null, readonly lower: number | null, readonly upper: number | null, readonly assessedOn: string | null, readonly proof: Proof | null, readonly certifiedOn: string | null, readonly certifiedUntil: string | null, readonly competence: { readonly id: string, readonly name: string } };

export const SharingPageDocument = {"documentId":"6935fd410afb2713e319c53b940c9f7f18f6d9c2c03994980e94dd391be9a586","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"managerNames"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"nothingExpected"}},{"kind":"Field","name":{"kind":"Name","value":"seen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shared"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shared"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as TypedDocumentNode<SharingPageQuery, SharingPageQueryVariables> & { readonly documentId: string };

export const SharingCardDocument = {"documentId":"ab084051da16fddfa8ca328ba3270540a13e7a9351f359e4a2476493711ec2c2","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharingCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"managerNames"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"nothingExpected"}},{"kind":"Field","name":{"kind":"Name","value":"seen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SharingCardQuery, SharingCardQueryVariables> & { readonly documentId: string };

export const InvitationNoticeDocument = {"documentId":"af7f2f78f6cf607eade4461f78e6a17f265e7fe7339c81bc2861daa2c3afebf1","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitedByName"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<InvitationNoticeQuery, InvitationNoticeQueryVariables> & { readonly documentId: string };

export const ShareMyLevelsDocument = {"documentId":"cb75809f9394b4ccc77b434bb074526289b46e650b10a8523c6add216771ca7f","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareMyLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareMyLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<ShareMyLevelsMutation, ShareMyLevelsMutationVariables> & { readonly documentId: string };

export const WithdrawMyLevelsDocument = {"documentId":"a56cb649a8bc4c2262b829206afd45eeef4fb6e50782f3a94796f32453818ee5","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMyLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMyLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<WithdrawMyLevelsMutation, WithdrawMyLevelsMutationVariables> & { readonly documentId: string };

export const DismissInvitationDocument = {"documentId":"cc0503f61e28ce420c04ac2e21fdf16c402b9483e3db168d2206fbeb768544b6","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<DismissInvitationMutation, DismissInvitationMutationVariables> & { readonly documentId: string };
