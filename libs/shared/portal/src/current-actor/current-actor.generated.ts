// Generated from current-actor.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Audience =
  | 'AGENT'
  | 'HR'
  | 'MANAGER'
  | 'OPERATOR';

export type EmployerModule =
  | 'ASSESSMENT'
  | 'CERTIFICATION'
  | 'TEAM_MAP';

export type HabilitationOperation =
  | 'ARCHIVAL_TRANSFER'
  | 'CERTIFY'
  | 'COLLECTION'
  | 'CONFIRM_IDENTITY'
  | 'CONSERVATION'
  | 'CONSULTATION'
  | 'ERASURE'
  | 'LIFECYCLE'
  | 'MANAGE_HABILITATIONS'
  | 'MANAGE_INTEGRATIONS'
  | 'MANAGE_PEOPLE'
  | 'MANAGE_SKILLS'
  | 'MODIFICATION'
  | 'OPERATE_PLATFORM'
  | 'PROTECT_DATA'
  | 'PUBLISH_DECISIONS'
  | 'REFERENCING'
  | 'REPRESENT_STAFF'
  | 'TRANSFER'
  | 'USE';

export type SwitchEmployerInput = {
  readonly employerId: string;
};

export type CurrentActorQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentActorQuery = { readonly me: { readonly personId: string, readonly displayName: string, readonly givenName: string, readonly initials: string, readonly secondRoleOf: string | null, readonly audiences: ReadonlyArray<Audience>, readonly operations: ReadonlyArray<HabilitationOperation>, readonly modules: ReadonlyArray<EmployerModule>, readonly activeEmployer: { readonly id: string, readonly name: string }, readonly employers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appearance: { readonly logoPath: string | null, readonly accentLight: string | null, readonly accentDark: string | null }, readonly session: { readonly idleExpiresAt: string, readonly absoluteExpiresAt: string, readonly isShared: boolean } } | null };

export type SwitchEmployerMutationVariables = Exact<{
  input: SwitchEmployerInput;
}>;


export type SwitchEmployerMutation = { readonly switchEmployer: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export const CurrentActorDocument = {"documentId":"bc51edb45d17bbf7858524bc868c3a2f572aa18ca2ad78f4faf59cd320452b97","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentActor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"secondRoleOf"}},{"kind":"Field","name":{"kind":"Name","value":"activeEmployer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"appearance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logoPath"}},{"kind":"Field","name":{"kind":"Name","value":"accentLight"}},{"kind":"Field","name":{"kind":"Name","value":"accentDark"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idleExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"absoluteExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<CurrentActorQuery, CurrentActorQueryVariables> & { readonly documentId: string };

export const SwitchEmployerDocument = {"documentId":"d67eac4a905cd69874f9810fab9ed37df01d204d8754b51724031c609874f0cd","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchEmployer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchEmployerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchEmployer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SwitchEmployerMutation, SwitchEmployerMutationVariables> & { readonly documentId: string };
