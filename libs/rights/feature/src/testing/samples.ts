import type { DelegatedRightFragment, DelegationFactsFragment } from '../delegation/delegations.generated';

export function sampleRight(changes: Partial<DelegatedRightFragment> = {}): DelegatedRightFragment {
  return {
    habilitationId: 'right',
    label: 'Gestion des carrières',
    operations: ['CONSULTATION', 'COLLECTION'],
    documentTypes: [
      { code: '04.1-08', label: 'Nomination' },
      { code: '16-03', label: 'Sanction' },
    ],
    sensitiveTypes: ['16-03'],
    populationName: null,
    populationSize: null,
    validUntil: '2026-12-31',
    ...changes,
  };
}

export function sampleDelegation(changes: Partial<DelegationFactsFragment> = {}): DelegationFactsFragment {
  return {
    id: 'delegation',
    kind: 'DELEGATION',
    principalName: 'Gwen Le Bras',
    delegateName: 'Yann Kervella',
    rights: [sampleRight({ operations: ['CONSULTATION'], sensitiveTypes: [] })],
    populationName: null,
    validFrom: '2026-06-15',
    validUntil: '2026-06-30',
    state: 'IN_FORCE',
    legalBasis: 'Arrêté 2026-12',
    reason: 'Congés',
    givenByName: 'Gwen Le Bras',
    givenAt: '2026-06-14T09:00:00Z',
    endedAt: null,
    endedByName: null,
    mayEnd: true,
    ...changes,
  };
}

/** As the API answers it, its types named. */
export const answered = (delegation: DelegationFactsFragment) => ({
  ...delegation,
  __typename: 'Delegation' as const,
  rights: delegation.rights.map(answeredRight),
});

export const answeredRight = (right: DelegatedRightFragment) => ({
  ...right,
  __typename: 'DelegableRight' as const,
  documentTypes: right.documentTypes.map((type) => ({ ...type, __typename: 'DocumentType' as const })),
});
