/** A habilitation as the API gives it. */
export function sampleRight(changes: object = {}): object {
  return {
    __typename: 'Habilitation',
    id: 'right-1',
    holderName: 'Nadia Ben Amor',
    isMine: false,
    label: 'Gestion des carrières',
    operations: ['CONSULTATION', 'COLLECTION'],
    documentTypeCodes: ['04.1-08'],
    documentTypes: [
      {
        __typename: 'DocumentType',
        code: '04.1-08',
        label: 'Acte de nomination',
        headingCode: '04.1',
        headingLabel: 'Recrutement',
      },
    ],
    sensitivities: [],
    populationKind: 'EVERYONE',
    populationOrgUnitId: null,
    populationName: null,
    populationSize: null,
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    state: 'IN_FORCE',
    endsSoon: false,
    renewedUntil: null,
    legalBasis: 'CGFP, art. R137-12',
    reason: null,
    grantedByName: 'Hélène Prigent',
    grantedAt: '2025-12-20T09:00:00Z',
    endedAt: null,
    endReason: null,
    endedByName: null,
    acts: ['renew', 'amend', 'end'],
    ...changes,
  };
}

/** The same, with what its page shows besides. */
export const sampleDetail = (changes: object = {}, history: readonly object[] = []): object => ({
  __typename: 'HabilitationDetail',
  habilitation: sampleRight(changes),
  holderAgentId: 'agent-nadia',
  populationAgents: [],
  history,
  proposedUntil: '2027-12-31',
  latestUntil: '2029-12-31',
});

/** What the API answers to an act on a habilitation. */
export function rightPayload(...codes: readonly string[]): object {
  const userErrors = codes.map((code) => ({ __typename: 'UserError', code, path: ['input', 'reason'] }));
  return {
    __typename: 'HabilitationPayload',
    habilitation: codes.length > 0 ? null : sampleRight(),
    userErrors,
  };
}

export function sampleReview(changes: object = {}): object {
  return {
    __typename: 'HabilitationReview',
    id: 'review-1',
    title: 'Revue annuelle',
    scope: 'EVERYTHING',
    openedOn: '2026-06-01',
    dueOn: '2026-07-15',
    openedByName: 'Ronan Le Bihan',
    closedOn: null,
    closedByName: null,
    isLate: false,
    total: 2,
    reviewed: 1,
    mayDecide: true,
    ...changes,
  };
}

export function sampleLine(changes: object = {}, right: object = {}): object {
  return {
    __typename: 'HabilitationReviewLine',
    habilitation: sampleRight(right),
    outcome: null,
    reason: null,
    shortenedUntil: null,
    decidedByName: null,
    decidedAt: null,
    isOverMeanwhile: false,
    mayDecide: true,
    ...changes,
  };
}

export const sampleRule = (changes: object = {}): object => ({
  __typename: 'SightRule',
  habilitationId: 'right-1',
  readerName: 'Nadia Ben Amor',
  label: 'Gestion des carrières',
  operations: ['CONSULTATION'],
  documentTypes: [
    {
      __typename: 'DocumentType',
      code: '04.1-08',
      label: 'Acte de nomination',
      headingCode: '04.1',
      headingLabel: 'Recrutement',
    },
  ],
  sensitivities: [],
  populationKind: 'EVERYONE',
  populationName: null,
  validUntil: '2026-12-31',
  legalBasis: 'CGFP, art. R137-12',
  delegationKind: null,
  principalName: null,
  ...changes,
});

export const contacts = () => ({ contacts: [] });
