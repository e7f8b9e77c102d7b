// Generated from employer-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AmendEmployerInput = {
  readonly accentDark?: string | null | undefined;
  readonly accentLight?: string | null | undefined;
  readonly closedModules: ReadonlyArray<EmployerModule>;
  readonly employerId: string;
  readonly name: string;
  readonly shortName: string;
  readonly signInProvider?: string | null | undefined;
};

/** Who ended it before its hour. */
export type BreakGlassEnd =
  | 'EMPLOYER'
  | 'OPERATOR';

export type CloseBreakGlassInput = {
  readonly employerId: string;
  readonly id: string;
};

export type ContactSubject =
  | 'ACCESSIBILITY'
  | 'ALGORITHMS'
  | 'CAREER'
  | 'DATA_PROTECTION'
  | 'DIGITAL_SKILLS'
  | 'PERSONNEL_FILE'
  | 'SIGN_IN';

export type EmployerIdInput = {
  readonly employerId: string;
};

export type EmployerModule =
  | 'ASSESSMENT'
  | 'CERTIFICATION'
  | 'TEAM_MAP';

/** How far an employer is set up. */
export type EmployerSetup =
  | 'INVITED'
  | 'NOT_INVITED'
  | 'RUNNING'
  | 'WITHOUT_AGENTS'
  | 'WITHOUT_CONTACTS';

export type OpenBreakGlassInput = {
  readonly employerId: string;
  readonly minutes: number;
  readonly reason: string;
  readonly ticket: string;
};

export type PublicServiceBranch =
  | 'HOSPITAL'
  | 'STATE'
  | 'TERRITORIAL';

export type SetEmployerContactInput = {
  readonly email?: string | null | undefined;
  readonly employerId: string;
  readonly hours: string;
  readonly name: string;
  readonly phone: string;
  readonly place?: string | null | undefined;
  readonly role: string;
  readonly subject: ContactSubject;
};

export type PlatformEmployerQueryVariables = Exact<{
  id: string;
}>;


export type PlatformEmployerQuery = { readonly platformEmployer: { readonly employer: { readonly id: string, readonly siret: string, readonly name: string, readonly shortName: string, readonly branch: PublicServiceBranch, readonly operatesPlatform: boolean, readonly setup: EmployerSetup, readonly agents: number, readonly lastSignInOn: string | null, readonly invitedUntil: string | null, readonly signInProvider: string | null, readonly closedModules: ReadonlyArray<EmployerModule>, readonly accentLight: string | null, readonly accentDark: string | null, readonly logoPath: string | null }, readonly contacts: ReadonlyArray<{ readonly id: string, readonly subject: ContactSubject, readonly name: string, readonly role: string, readonly phone: string, readonly email: string | null, readonly hours: string, readonly place: string | null }>, readonly accesses: ReadonlyArray<{ readonly id: string, readonly operatorName: string, readonly reason: string, readonly ticket: string, readonly openedAt: string, readonly expiresAt: string, readonly endedAt: string | null, readonly endedBy: BreakGlassEnd | null, readonly isOpen: boolean, readonly isMine: boolean }> } | null, readonly signInProviders: ReadonlyArray<{ readonly key: string, readonly label: string }> };

export type RenewFirstAccessMutationVariables = Exact<{
  input: EmployerIdInput;
}>;


export type RenewFirstAccessMutation = { readonly renewFirstAccess: { readonly employerId: string | null, readonly link: { readonly url: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AmendEmployerMutationVariables = Exact<{
  input: AmendEmployerInput;
}>;


export type AmendEmployerMutation = { readonly amendEmployer: { readonly proposedAccentLight: string | null, readonly proposedAccentDark: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type SetEmployerContactMutationVariables = Exact<{
  input: SetEmployerContactInput;
}>;


export type SetEmployerContactMutation = { readonly setEmployerContact: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type RemoveEmployerLogoMutationVariables = Exact<{
  input: EmployerIdInput;
}>;


export type RemoveEmployerLogoMutation = { readonly removeEmployerLogo: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type OpenBreakGlassMutationVariables = Exact<{
  input: OpenBreakGlassInput;
}>;


export type OpenBreakGlassMutation = { readonly openBreakGlass: { readonly access: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type CloseBreakGlassMutationVariables = Exact<{
  input: CloseBreakGlassInput;
}>;


export type CloseBreakGlassMutation = { readonly closeBreakGlass: { readonly access: { readonly id: string, readonly isOpen: boolean, readonly endedAt: string | null, readonly endedBy: BreakGlassEnd | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const PlatformEmployerDocument = {"documentId":"edafebd938a63cd7286397a86dd1d2e63c386de64f5acab74476b92e8be3467a","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformEmployer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformEmployer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"operatesPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"setup"}},{"kind":"Field","name":{"kind":"Name","value":"agents"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInOn"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signInProvider"}},{"kind":"Field","name":{"kind":"Name","value":"closedModules"}},{"kind":"Field","name":{"kind":"Name","value":"accentLight"}},{"kind":"Field","name":{"kind":"Name","value":"accentDark"}},{"kind":"Field","name":{"kind":"Name","value":"logoPath"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signInProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<PlatformEmployerQuery, PlatformEmployerQueryVariables> & { readonly documentId: string };

export const RenewFirstAccessDocument = {"documentId":"187735b1bbdcf9d35904595b38d0df756073ae14d9c18cb198be2679a77fd0cf","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewFirstAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewFirstAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RenewFirstAccessMutation, RenewFirstAccessMutationVariables> & { readonly documentId: string };

export const AmendEmployerDocument = {"documentId":"83d095cd1ab496309eabd50010c86816e5cedf1858ff683a3abc88a642c5f54a","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendEmployer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendEmployerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendEmployer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedAccentLight"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAccentDark"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AmendEmployerMutation, AmendEmployerMutationVariables> & { readonly documentId: string };

export const SetEmployerContactDocument = {"documentId":"efb39dfd91678dae8fc06412c7d8cd326207c7f2c5cced6dd9e29d21235cfaa3","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetEmployerContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetEmployerContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setEmployerContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SetEmployerContactMutation, SetEmployerContactMutationVariables> & { readonly documentId: string };

export const RemoveEmployerLogoDocument = {"documentId":"c2763d083d9270406986e9e22f8299e06a8fa929f75cd09125d611b7131e355d","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEmployerLogo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEmployerLogo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RemoveEmployerLogoMutation, RemoveEmployerLogoMutationVariables> & { readonly documentId: string };

export const OpenBreakGlassDocument = {"documentId":"ecba727933bd761f6446ed613ecdafbb6deaae82fc401f594737169681555e8d","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<OpenBreakGlassMutation, OpenBreakGlassMutationVariables> & { readonly documentId: string };

export const CloseBreakGlassDocument = {"documentId":"8967d8205c8b14fa5487713b6ea8634ef670561dd3ac9b4eaeddfa2015d533d0","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<CloseBreakGlassMutation, CloseBreakGlassMutationVariables> & { readonly documentId: string };
