// Generated from right.graphql by `npm run schema`.
import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AmendHabilitationInput = {
  readonly documentTypes: ReadonlyArray<string>;
  readonly habilitationId: string;
  readonly label: string;
  readonly legalBasis: string;
  readonly operations: ReadonlyArray<HabilitationOperation>;
  readonly populationAgentIds?: ReadonlyArray<string> | null | undefined;
  readonly populationKind: PopulationKind;
  readonly populationOrgUnitId?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly validFrom: string;
  readonly validUntil: string;
};

export type CloseReviewInput = {
  readonly reviewId: string;
};

export type DecideReviewLineInput = {
  readonly habilitationId: string;
  readonly outcome: ReviewOutcome;
  /** Why: asked to shorten or to end. */
  readonly reason?: string | null | undefined;
  readonly reviewId: string;
  /** The new last day, when it is shortened. */
  readonly validUntil?: string | null | undefined;
};

export type EndHabilitationInput = {
  readonly habilitationId: string;
  readonly reason: string;
};

export type GrantHabilitationInput = {
  readonly documentTypes: ReadonlyArray<string>;
  readonly holderAgentId: string;
  readonly label: string;
  readonly legalBasis: string;
  readonly operations: ReadonlyArray<HabilitationOperation>;
  readonly populationAgentIds?: ReadonlyArray<string> | null | undefined;
  readonly populationKind: PopulationKind;
  readonly populationOrgUnitId?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly validFrom: string;
  readonly validUntil: string;
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

export type HabilitationState = 'ENDED' | 'EXPIRED' | 'IN_FORCE' | 'TO_COME';

export type OpenReviewInput = {
  readonly dueOn: string;
  readonly scope: ReviewScope;
  readonly title: string;
};

export type PieceSensitivity = 'CRIMINAL_RECORD' | 'DISCIPLINE' | 'FAMILY' | 'HEALTH' | 'STANDARD' | 'UNION';

export type PopulationKind = 'EVERYONE' | 'LIST' | 'UNIT';

export type RenewHabilitationInput = {
  readonly habilitationId: string;
  readonly reason?: string | null | undefined;
  readonly validUntil: string;
};

export type ReviewOutcome = 'ENDED' | 'KEPT' | 'SHORTENED';

export type ReviewScope = 'ADMINISTRATION' | 'EVERYTHING' | 'FILES' | 'SENSITIVE';

export type RightFieldsFragment = {
  readonly id: string;
  readonly holderName: string | null;
  readonly isMine: boolean;
  readonly label: string;
  readonly operations: ReadonlyArray<HabilitationOperation>;
  readonly documentTypeCodes: ReadonlyArray<string>;
  readonly sensitivities: ReadonlyArray<PieceSensitivity>;
  readonly populationKind: PopulationKind;
  readonly populationOrgUnitId: string | null;
  readonly populationName: string | null;
  readonly populationSize: number | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly state: HabilitationState;
  readonly endsSoon: boolean;
  readonly renewedUntil: string | null;
  readonly legalBasis: string;
  readonly reason: string | null;
  readonly grantedByName: string | null;
  readonly grantedAt: string;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly endedByName: string | null;
  readonly acts: ReadonlyArray<string>;
  readonly documentTypes: ReadonlyArray<{
    readonly code: string;
    readonly label: string;
    readonly headingCode: string;
    readonly headingLabel: string;
  }>;
};

export type HabilitationQueryVariables = Exact<{
  id: string;
}>;

export type HabilitationQuery = {
  readonly habilitation: {
    readonly holderAgentId: string | null;
    readonly proposedUntil: string;
    readonly latestUntil: string;
    readonly habilitation: {
      readonly id: string;
      readonly holderName: string | null;
      readonly isMine: boolean;
      readonly label: string;
      readonly operations: ReadonlyArray<HabilitationOperation>;
      readonly documentTypeCodes: ReadonlyArray<string>;
      readonly sensitivities: ReadonlyArray<PieceSensitivity>;
      readonly populationKind: PopulationKind;
      readonly populationOrgUnitId: string | null;
      readonly populationName: string | null;
      readonly populationSize: number | null;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly state: HabilitationState;
      readonly endsSoon: boolean;
      readonly renewedUntil: string | null;
      readonly legalBasis: string;
      readonly reason: string | null;
      readonly grantedByName: string | null;
      readonly grantedAt: string;
      readonly endedAt: string | null;
      readonly endReason: string | null;
      readonly endedByName: string | null;
      readonly acts: ReadonlyArray<string>;
      readonly documentTypes: ReadonlyArray<{
        readonly code: string;
        readonly label: string;
        readonly headingCode: string;
        readonly headingLabel: string;
      }>;
    };
    readonly populationAgents: ReadonlyArray<{
      readonly agentId: string;
      readonly displayName: string;
      readonly matricule: string | null;
    }>;
    readonly history: ReadonlyArray<{
      readonly id: string;
      readonly holderName: string | null;
      readonly isMine: boolean;
      readonly label: string;
      readonly operations: ReadonlyArray<HabilitationOperation>;
      readonly documentTypeCodes: ReadonlyArray<string>;
      readonly sensitivities: ReadonlyArray<PieceSensitivity>;
      readonly populationKind: PopulationKind;
      readonly populationOrgUnitId: string | null;
      readonly populationName: string | null;
      readonly populationSize: number | null;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly state: HabilitationState;
      readonly endsSoon: boolean;
      readonly renewedUntil: string | null;
      readonly legalBasis: string;
      readonly reason: string | null;
      readonly grantedByName: string | null;
      readonly grantedAt: string;
      readonly endedAt: string | null;
      readonly endReason: string | null;
      readonly endedByName: string | null;
      readonly acts: ReadonlyArray<string>;
      readonly documentTypes: ReadonlyArray<{
        readonly code: string;
        readonly label: string;
        readonly headingCode: string;
        readonly headingLabel: string;
      }>;
    }>;
  } | null;
};

export type MyHabilitationsQueryVariables = Exact<{ [key: string]: never }>;

export type MyHabilitationsQuery = {
  readonly myHabilitations: ReadonlyArray<{
    readonly id: string;
    readonly holderName: string | null;
    readonly isMine: boolean;
    readonly label: string;
    readonly operations: ReadonlyArray<HabilitationOperation>;
    readonly documentTypeCodes: ReadonlyArray<string>;
    readonly sensitivities: ReadonlyArray<PieceSensitivity>;
    readonly populationKind: PopulationKind;
    readonly populationOrgUnitId: string | null;
    readonly populationName: string | null;
    readonly populationSize: number | null;
    readonly validFrom: string;
    readonly validUntil: string;
    readonly state: HabilitationState;
    readonly endsSoon: boolean;
    readonly renewedUntil: string | null;
    readonly legalBasis: string;
    readonly reason: string | null;
    readonly grantedByName: string | null;
    readonly grantedAt: string;
    readonly endedAt: string | null;
    readonly endReason: string | null;
    readonly endedByName: string | null;
    readonly acts: ReadonlyArray<string>;
    readonly documentTypes: ReadonlyArray<{
      readonly code: string;
      readonly label: string;
      readonly headingCode: string;
      readonly headingLabel: string;
    }>;
  }>;
};

export type GrantHabilitationMutationVariables = Exact<{
  input: GrantHabilitationInput;
}>;

export type GrantHabilitationMutation = {
  readonly grantHabilitation: {
    readonly habilitation: {
      readonly id: string;
      readonly holderName: string | null;
      readonly isMine: boolean;
      readonly label: string;
      readonly operations: ReadonlyArray<HabilitationOperation>;
      readonly documentTypeCodes: ReadonlyArray<string>;
      readonly sensitivities: ReadonlyArray<PieceSensitivity>;
      readonly populationKind: PopulationKind;
      readonly populationOrgUnitId: string | null;
      readonly populationName: string | null;
      readonly populationSize: number | null;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly state: HabilitationState;
      readonly endsSoon: boolean;
      readonly renewedUntil: string | null;
      readonly legalBasis: string;
      readonly reason: string | null;
      readonly grantedByName: string | null;
      readonly grantedAt: string;
      readonly endedAt: string | null;
      readonly endReason: string | null;
      readonly endedByName: string | null;
      readonly acts: ReadonlyArray<string>;
      readonly documentTypes: ReadonlyArray<{
        readonly code: string;
        readonly label: string;
        readonly headingCode: string;
        readonly headingLabel: string;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export type AmendHabilitationMutationVariables = Exact<{
  input: AmendHabilitationInput;
}>;

export type AmendHabilitationMutation = {
  readonly amendHabilitation: {
    readonly habilitation: {
      readonly id: string;
      readonly holderName: string | null;
      readonly isMine: boolean;
      readonly label: string;
      readonly operations: ReadonlyArray<HabilitationOperation>;
      readonly documentTypeCodes: ReadonlyArray<string>;
      readonly sensitivities: ReadonlyArray<PieceSensitivity>;
      readonly populationKind: PopulationKind;
      readonly populationOrgUnitId: string | null;
      readonly populationName: string | null;
      readonly populationSize: number | null;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly state: HabilitationState;
      readonly endsSoon: boolean;
      readonly renewedUntil: string | null;
      readonly legalBasis: string;
      readonly reason: string | null;
      readonly grantedByName: string | null;
      readonly grantedAt: string;
      readonly endedAt: string | null;
      readonly endReason: string | null;
      readonly endedByName: string | null;
      readonly acts: ReadonlyArray<string>;
      readonly documentTypes: ReadonlyArray<{
        readonly code: string;
        readonly label: string;
        readonly headingCode: string;
        readonly headingLabel: string;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export type RenewHabilitationMutationVariables = Exact<{
  input: RenewHabilitationInput;
}>;

export type RenewHabilitationMutation = {
  readonly renewHabilitation: {
    readonly habilitation: {
      readonly id: string;
      readonly holderName: string | null;
      readonly isMine: boolean;
      readonly label: string;
      readonly operations: ReadonlyArray<HabilitationOperation>;
      readonly documentTypeCodes: ReadonlyArray<string>;
      readonly sensitivities: ReadonlyArray<PieceSensitivity>;
      readonly populationKind: PopulationKind;
      readonly populationOrgUnitId: string | null;
      readonly populationName: string | null;
      readonly populationSize: number | null;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly state: HabilitationState;
      readonly endsSoon: boolean;
      readonly renewedUntil: string | null;
      readonly legalBasis: string;
      readonly reason: string | null;
      readonly grantedByName: string | null;
      readonly grantedAt: string;
      readonly endedAt: string | null;
      readonly endReason: string | null;
      readonly endedByName: string | null;
      readonly acts: ReadonlyArray<string>;
      readonly documentTypes: ReadonlyArray<{
        readonly code: string;
        readonly label: string;
        readonly headingCode: string;
        readonly headingLabel: string;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export type EndHabilitationMutationVariables = Exact<{
  input: EndHabilitationInput;
}>;

export type EndHabilitationMutation = {
  readonly endHabilitation: {
    readonly habilitation: {
      readonly id: string;
      readonly holderName: string | null;
      readonly isMine: boolean;
      readonly label: string;
      readonly operations: ReadonlyArray<HabilitationOperation>;
      readonly documentTypeCodes: ReadonlyArray<string>;
      readonly sensitivities: ReadonlyArray<PieceSensitivity>;
      readonly populationKind: PopulationKind;
      readonly populationOrgUnitId: string | null;
      readonly populationName: string | null;
      readonly populationSize: number | null;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly state: HabilitationState;
      readonly endsSoon: boolean;
      readonly renewedUntil: string | null;
      readonly legalBasis: string;
      readonly reason: string | null;
      readonly grantedByName: string | null;
      readonly grantedAt: string;
      readonly endedAt: string | null;
      readonly endReason: string | null;
      readonly endedByName: string | null;
      readonly acts: ReadonlyArray<string>;
      readonly documentTypes: ReadonlyArray<{
        readonly code: string;
        readonly label: string;
        readonly headingCode: string;
        readonly headingLabel: string;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export type HabilitationReviewQueryVariables = Exact<{
  id: string;
}>;

export type HabilitationReviewQuery = {
  readonly habilitationReview: {
    readonly review: {
      readonly id: string;
      readonly title: string;
      readonly scope: ReviewScope;
      readonly openedOn: string;
      readonly dueOn: string;
      readonly openedByName: string | null;
      readonly closedOn: string | null;
      readonly closedByName: string | null;
      readonly isLate: boolean;
      readonly total: number;
      readonly reviewed: number;
      readonly mayDecide: boolean;
    };
    readonly lines: ReadonlyArray<{
      readonly outcome: ReviewOutcome | null;
      readonly reason: string | null;
      readonly shortenedUntil: string | null;
      readonly decidedByName: string | null;
      readonly decidedAt: string | null;
      readonly isOverMeanwhile: boolean;
      readonly mayDecide: boolean;
      readonly habilitation: {
        readonly id: string;
        readonly holderName: string | null;
        readonly isMine: boolean;
        readonly label: string;
        readonly operations: ReadonlyArray<HabilitationOperation>;
        readonly documentTypeCodes: ReadonlyArray<string>;
        readonly sensitivities: ReadonlyArray<PieceSensitivity>;
        readonly populationKind: PopulationKind;
        readonly populationOrgUnitId: string | null;
        readonly populationName: string | null;
        readonly populationSize: number | null;
        readonly validFrom: string;
        readonly validUntil: string;
        readonly state: HabilitationState;
        readonly endsSoon: boolean;
        readonly renewedUntil: string | null;
        readonly legalBasis: string;
        readonly reason: string | null;
        readonly grantedByName: string | null;
        readonly grantedAt: string;
        readonly endedAt: string | null;
        readonly endReason: string | null;
        readonly endedByName: string | null;
        readonly acts: ReadonlyArray<string>;
        readonly documentTypes: ReadonlyArray<{
          readonly code: string;
          readonly label: string;
          readonly headingCode: string;
          readonly headingLabel: string;
        }>;
      };
    }>;
  } | null;
};

export type ReviewFieldsFragment = {
  readonly id: string;
  readonly title: string;
  readonly scope: ReviewScope;
  readonly openedOn: string;
  readonly dueOn: string;
  readonly openedByName: string | null;
  readonly closedOn: string | null;
  readonly closedByName: string | null;
  readonly isLate: boolean;
  readonly total: number;
  readonly reviewed: number;
  readonly mayDecide: boolean;
};

export type HabilitationReviewsQueryVariables = Exact<{ [key: string]: never }>;

export type HabilitationReviewsQuery = {
  readonly habilitationReviews: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly scope: ReviewScope;
    readonly openedOn: string;
    readonly dueOn: string;
    readonly openedByName: string | null;
    readonly closedOn: string | null;
    readonly closedByName: string | null;
    readonly isLate: boolean;
    readonly total: number;
    readonly reviewed: number;
    readonly mayDecide: boolean;
  }>;
};

export type OpenHabilitationReviewMutationVariables = Exact<{
  input: OpenReviewInput;
}>;

export type OpenHabilitationReviewMutation = {
  readonly openHabilitationReview: {
    readonly review: {
      readonly id: string;
      readonly title: string;
      readonly scope: ReviewScope;
      readonly openedOn: string;
      readonly dueOn: string;
      readonly openedByName: string | null;
      readonly closedOn: string | null;
      readonly closedByName: string | null;
      readonly isLate: boolean;
      readonly total: number;
      readonly reviewed: number;
      readonly mayDecide: boolean;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export type DecideReviewLineMutationVariables = Exact<{
  input: DecideReviewLineInput;
}>;

export type DecideReviewLineMutation = {
  readonly decideReviewLine: {
    readonly review: {
      readonly id: string;
      readonly title: string;
      readonly scope: ReviewScope;
      readonly openedOn: string;
      readonly dueOn: string;
      readonly openedByName: string | null;
      readonly closedOn: string | null;
      readonly closedByName: string | null;
      readonly isLate: boolean;
      readonly total: number;
      readonly reviewed: number;
      readonly mayDecide: boolean;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export type CloseHabilitationReviewMutationVariables = Exact<{
  input: CloseReviewInput;
}>;

export type CloseHabilitationReviewMutation = {
  readonly closeHabilitationReview: {
    readonly review: {
      readonly id: string;
      readonly title: string;
      readonly scope: ReviewScope;
      readonly openedOn: string;
      readonly dueOn: string;
      readonly openedByName: string | null;
      readonly closedOn: string | null;
      readonly closedByName: string | null;
      readonly isLate: boolean;
      readonly total: number;
      readonly reviewed: number;
      readonly mayDecide: boolean;
    } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string; readonly path: ReadonlyArray<string> }>;
  };
};

export const HabilitationDocument = {
  documentId: 'cb585e7169b86335993beef1fd651342b9919031ff9b8326d6d6245dc16d3c07',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Habilitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'habilitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'habilitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'holderAgentId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'populationAgents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'agentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'matricule' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'history' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'proposedUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latestUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<HabilitationQuery, HabilitationQueryVariables> & {
  readonly documentId: string;
};

export const MyHabilitationsDocument = {
  documentId: '31b630c2975e6208255158c1279042b7a5182cc19a8fb60371891a067c2829f2',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyHabilitations' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myHabilitations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<MyHabilitationsQuery, MyHabilitationsQueryVariables> & {
  readonly documentId: string;
};

export const GrantHabilitationDocument = {
  documentId: 'd636c235609028809024f740b9fb70ecce37d2d12b8173245903b79e3dda4d22',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GrantHabilitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantHabilitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantHabilitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'habilitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<GrantHabilitationMutation, GrantHabilitationMutationVariables> & {
  readonly documentId: string;
};

export const AmendHabilitationDocument = {
  documentId: '0f13fb2718a421a70439bcc47b26040ddd10e975950abdfae96fd4d333d16a19',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AmendHabilitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AmendHabilitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amendHabilitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'habilitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<AmendHabilitationMutation, AmendHabilitationMutationVariables> & {
  readonly documentId: string;
};

export const RenewHabilitationDocument = {
  documentId: '03f37570fe5012c851a6bef48759a8af132ab09b54d0bed683ecd4c39f71f363',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RenewHabilitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RenewHabilitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'renewHabilitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'habilitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<RenewHabilitationMutation, RenewHabilitationMutationVariables> & {
  readonly documentId: string;
};

export const EndHabilitationDocument = {
  documentId: '8fc3e4332487d77f313e425cb0fea2fd4b4240f37836669cb1fa2ab3b79058db',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndHabilitation' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndHabilitationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endHabilitation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'habilitation' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<EndHabilitationMutation, EndHabilitationMutationVariables> & {
  readonly documentId: string;
};

export const HabilitationReviewDocument = {
  documentId: '21c93aad8ee3d071d92af9c9f26d84bf566472d70f97dc47fa47d6eab2a34716',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RightFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Habilitation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'holderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operations' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentTypeCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'documentTypes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'headingLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'sensitivities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationOrgUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'populationSize' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renewedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grantedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acts' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HabilitationReview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'habilitationReview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'review' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReviewFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'habilitation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RightFields' } },
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortenedUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOverMeanwhile' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReviewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HabilitationReview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<HabilitationReviewQuery, HabilitationReviewQueryVariables> & {
  readonly documentId: string;
};

export const HabilitationReviewsDocument = {
  documentId: '3b2d276087bd2835fe2d1a9f080bb8a6978996db07b4872dff6bf11708713499',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReviewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HabilitationReview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HabilitationReviews' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'habilitationReviews' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReviewFields' } },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<HabilitationReviewsQuery, HabilitationReviewsQueryVariables> & {
  readonly documentId: string;
};

export const OpenHabilitationReviewDocument = {
  documentId: '91e6759966c6ab64ab1befca288159b6696535f2bdf3de437b162d4aba49dec7',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReviewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HabilitationReview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenHabilitationReview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenReviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openHabilitationReview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'review' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReviewFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<OpenHabilitationReviewMutation, OpenHabilitationReviewMutationVariables> & {
  readonly documentId: string;
};

export const DecideReviewLineDocument = {
  documentId: 'ecff75cc963367653b1ac3f5cd64367f77009c16f2aa134c4567cf3eab7bd76e',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReviewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HabilitationReview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideReviewLine' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideReviewLineInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideReviewLine' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'review' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReviewFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<DecideReviewLineMutation, DecideReviewLineMutationVariables> & {
  readonly documentId: string;
};

export const CloseHabilitationReviewDocument = {
  documentId: 'b847ed012f49b9cffa8e92e6fc73eed001113e8a6df205bdfca9546fd731f393',
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReviewFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HabilitationReview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
        ],
      },
    },
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseHabilitationReview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseReviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeHabilitationReview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'review' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReviewFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<
  CloseHabilitationReviewMutation,
  CloseHabilitationReviewMutationVariables
> & { readonly documentId: string };
