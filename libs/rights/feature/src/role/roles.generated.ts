// Generated from roles.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptSecondRoleInput = {
  /** Who is lent: an agent of the active employer. */
  readonly agentId: string;
  readonly roleId: string;
};

export type AnswerSecondRoleInput = {
  readonly reason: string;
  readonly roleId: string;
};

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

export type OfferSecondRoleInput = {
  readonly kind: SecondRoleKind;
  readonly label: string;
  /** The convention between the two employers. */
  readonly legalBasis: string;
  readonly populationOrgUnitId?: string | null | undefined;
  /** Of the employer that is asked for somebody. */
  readonly siret: string;
  readonly validFrom: string;
  readonly validUntil: string;
};

export type SecondRoleKind =
  | 'ARCHIVIST'
  | 'CERTIFIER'
  | 'REVIEWER';

export type SecondRoleState =
  | 'ENDED'
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'OFFERED'
  | 'REFUSED'
  | 'TO_COME';

export type SecondRoleFactsFragment = { readonly id: string, readonly kind: SecondRoleKind, readonly isOurs: boolean, readonly employerName: string, readonly partnerName: string, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly populationName: string | null, readonly validFrom: string, readonly validUntil: string, readonly legalBasis: string, readonly state: SecondRoleState, readonly personName: string | null, readonly offeredByName: string, readonly offeredAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly reason: string | null };

export type SecondRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondRolesQuery = { readonly secondRoles: ReadonlyArray<{ readonly id: string, readonly kind: SecondRoleKind, readonly isOurs: boolean, readonly employerName: string, readonly partnerName: string, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly populationName: string | null, readonly validFrom: string, readonly validUntil: string, readonly legalBasis: string, readonly state: SecondRoleState, readonly personName: string | null, readonly offeredByName: string, readonly offeredAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly reason: string | null }> };

export type RoleUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleUnitsQuery = { readonly myDelegations: { readonly options: { readonly today: string, readonly orgUnits: ReadonlyArray<{ readonly id: string, readonly name: string, readonly depth: number }> } } };

export type OfferSecondRoleMutationVariables = Exact<{
  input: OfferSecondRoleInput;
}>;


export type OfferSecondRoleMutation = { readonly offerSecondRole: { readonly role: { readonly id: string, readonly kind: SecondRoleKind, readonly isOurs: boolean, readonly employerName: string, readonly partnerName: string, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly populationName: string | null, readonly validFrom: string, readonly validUntil: string, readonly legalBasis: string, readonly state: SecondRoleState, readonly personName: string | null, readonly offeredByName: string, readonly offeredAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly reason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type AcceptSecondRoleMutationVariables = Exact<{
  input: AcceptSecondRoleInput;
}>;


export type AcceptSecondRoleMutation = { readonly acceptSecondRole: { readonly role: { readonly id: string, readonly kind: SecondRoleKind, readonly isOurs: boolean, readonly employerName: string, readonly partnerName: string, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly populationName: string | null, readonly validFrom: string, readonly validUntil: string, readonly legalBasis: string, readonly state: SecondRoleState, readonly personName: string | null, readonly offeredByName: string, readonly offeredAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly reason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type RefuseSecondRoleMutationVariables = Exact<{
  input: AnswerSecondRoleInput;
}>;


export type RefuseSecondRoleMutation = { readonly refuseSecondRole: { readonly role: { readonly id: string, readonly kind: SecondRoleKind, readonly isOurs: boolean, readonly employerName: string, readonly partnerName: string, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly populationName: string | null, readonly validFrom: string, readonly validUntil: string, readonly legalBasis: string, readonly state: SecondRoleState, readonly personName: string | null, readonly offeredByName: string, readonly offeredAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly reason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export type EndSecondRoleMutationVariables = Exact<{
  input: AnswerSecondRoleInput;
}>;


export type EndSecondRoleMutation = { readonly endSecondRole: { readonly role: { readonly id: string, readonly kind: SecondRoleKind, readonly isOurs: boolean, readonly employerName: string, readonly partnerName: string, readonly label: string, readonly operations: ReadonlyArray<HabilitationOperation>, readonly populationName: string | null, readonly validFrom: string, readonly validUntil: string, readonly legalBasis: string, readonly state: SecondRoleState, readonly personName: string | null, readonly offeredByName: string, readonly offeredAt: string, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly reason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } };

export const SecondRolesDocument = {"documentId":"659cb6ab1811ab0ca6307e661a0b8fcae8abb4044738b9600658fffcb749dc68","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondRoleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecondRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondRoleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<SecondRolesQuery, SecondRolesQueryVariables> & { readonly documentId: string };

export const RoleUnitsDocument = {"documentId":"2c18303c658dfbc944b5ef41bc5e26d8e70e3ef530fd1618e117357e8d31e2d2","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDelegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RoleUnitsQuery, RoleUnitsQueryVariables> & { readonly documentId: string };

export const OfferSecondRoleDocument = {"documentId":"8f0eb05fb67cf875cb624a8f89f2939e89ad332a9cf26e40d583e4b5c86afad5","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondRoleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferSecondRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSecondRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerSecondRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondRoleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<OfferSecondRoleMutation, OfferSecondRoleMutationVariables> & { readonly documentId: string };

export const AcceptSecondRoleDocument = {"documentId":"09c98ce45d3926a49dbd905eb791b71410a66caae70533822ccee8d81e09df7d","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondRoleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptSecondRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptSecondRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptSecondRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondRoleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<AcceptSecondRoleMutation, AcceptSecondRoleMutationVariables> & { readonly documentId: string };

export const RefuseSecondRoleDocument = {"documentId":"f56f0b8f9245f2ded35e197c11912d12bbc1cd72cda456720ac33f1ace2f878e","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondRoleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseSecondRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSecondRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseSecondRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondRoleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<RefuseSecondRoleMutation, RefuseSecondRoleMutationVariables> & { readonly documentId: string };

export const EndSecondRoleDocument = {"documentId":"bed38921fdf0ab2e0c4976dd9ffaf3b817b12a53d8f7587597e041c0f887ff1b","kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondRoleFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"partnerName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSecondRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSecondRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSecondRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondRoleFacts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as TypedDocumentNode<EndSecondRoleMutation, EndSecondRoleMutationVariables> & { readonly documentId: string };
