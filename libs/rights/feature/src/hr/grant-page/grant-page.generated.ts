// Generated from grant-page.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type HabilitationPresetCode =
  | 'CAREER_OFFICER'
  | 'CERTIFIER'
  | 'DATA_PROTECTION_OFFICER'
  | 'FILE_READER'
  | 'PEOPLE_ADMINISTRATOR'
  | 'RIGHTS_ADMINISTRATOR'
  | 'SIGN_IN_REFERENT'
  | 'SKILLS_OFFICER'
  | 'TRAINING_OFFICER';

export type PieceSensitivity =
  | 'CRIMINAL_RECORD'
  | 'DISCIPLINE'
  | 'FAMILY'
  | 'HEALTH'
  | 'STANDARD'
  | 'UNION';

export type HabilitationOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HabilitationOptionsQuery = { readonly habilitationOptions: { readonly operations: ReadonlyArray<HabilitationOperation>, readonly onEveryone: boolean, readonly ownAgentId: string, readonly today: string, readonly proposedUntil: string, readonly latestUntil: string, readonly presets: ReadonlyArray<{ readonly code: HabilitationPresetCode, readonly operations: ReadonlyArray<HabilitationOperation>, readonly documentTypes: ReadonlyArray<string> }>, readonly documentTypes: ReadonlyArray<{ readonly code: string, readonly label: string, readonly headingCode: string, readonly headingLabel: string, readonly sensitivity: PieceSensitivity }>, readonly orgUnits: ReadonlyArray<{ readonly id: string, readonly name: string, readonly depth: number }> } };

export const HabilitationOptionsDocument = {"documentId":"7ae39a5593fe13caf171b5e22f630b2f223c85063f74a2a6cc13b2699b4c02f5","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HabilitationOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"habilitationOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headingCode"}},{"kind":"Field","name":{"kind":"Name","value":"headingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onEveryone"}},{"kind":"Field","name":{"kind":"Name","value":"ownAgentId"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"latestUntil"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<HabilitationOptionsQuery, HabilitationOptionsQueryVariables> & { readonly documentId: string };
