/** An item as the API gives it to whoever may deal with it. */
export function sampleItem(changes: object = {}): object {
  return {
    __typename: 'WorkItem',
    id: 'item-1',
    kind: 'certification.application',
    title: 'Demande de certificat à examiner',
    path: '/rh/certifications/application-1',
    dueOn: null,
    dueSource: null,
    isLegal: false,
    daysLeft: null,
    openedAt: '2026-06-15T08:00:00Z',
    settledAt: null,
    outcome: null,
    agentName: 'Camille Le Goff',
    orgUnitName: 'Direction des ports',
    requesterName: 'Camille Le Goff',
    isTaken: false,
    assigneeName: null,
    isMine: false,
    lastWord: null,
    ...changes,
  };
}

/** A page of the list, whole. */
export function sampleList(items: readonly object[], counts: object = {}): object {
  return {
    worklist: {
      __typename: 'Worklist',
      items: sampleConnection('WorkItem', items),
      waiting: items.length,
      overdue: 0,
      mine: 0,
      untaken: items.length,
      kinds: [
        {
          __typename: 'WorkKindCount',
          kind: 'certification.application',
          title: 'Demande de certificat à examiner',
          count: items.length,
          overdue: 0,
        },
      ],
      services: [{ __typename: 'WorkService', id: 'unit-1', name: 'Direction des ports' }],
      ...counts,
    },
  };
}

export function sampleConnection(name: string, nodes: readonly object[]): object {
  return {
    __typename: `${name}Connection`,
    edges: nodes.map((node, index) => ({ __typename: `${name}Edge`, cursor: String(index), node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  };
}

export function sampleStep(changes: object = {}): object {
  return {
    __typename: 'WorkItemStep',
    id: 'step-1',
    kind: 'OPENED',
    at: '2026-06-15T08:00:00Z',
    actorName: 'Camille Le Goff',
    principalName: null,
    toName: null,
    byRequester: true,
    text: null,
    outcome: null,
    dueOn: null,
    ...changes,
  };
}

/** What the API answers to an act on hands. */
export function samplePayload(items: readonly object[], left: readonly object[] = []): object {
  return { __typename: 'HandsPayload', items, left, userErrors: [] };
}

export const sampleLeft = (reason: string, item: object) => ({ __typename: 'LeftItem', item, reason });

export const sampleErrors = (field: string, ...codes: readonly string[]) =>
  codes.map((code) => ({ __typename: 'UserError', code, path: ['input', field] }));

export function sampleView(changes: object = {}): object {
  return {
    __typename: 'WorklistView',
    id: 'view-1',
    name: 'Mes retards',
    isShared: false,
    isMine: true,
    isDefault: false,
    ownerName: 'Nadia Ben Amor',
    kinds: [],
    search: '',
    overdue: true,
    hands: 'MINE',
    orgUnitId: null,
    orderBy: 'DUE',
    ...changes,
  };
}

/** A request as whoever made it reads it. */
export function sampleRequest(changes: object = {}): object {
  return {
    __typename: 'MyRequest',
    id: 'request-1',
    title: 'Votre demande de certificat',
    path: '/mes-certificats',
    openedAt: '2026-06-15T08:00:00Z',
    dueOn: '2026-07-15',
    dueSource: 'Un mois : RGPD, article 12-3',
    isLegal: true,
    isLate: false,
    isTaken: true,
    ownerName: 'Nadia Ben Amor',
    contact: {
      __typename: 'Contact',
      id: 'contact-1',
      name: 'Bureau des compétences',
      role: 'Service de formation',
      phone: '02 61 91 40 90',
      email: null,
      hours: '9 h – 17 h',
      place: null,
    },
    settledAt: null,
    outcome: null,
    waitsForMe: false,
    asksOpinion: false,
    steps: [sampleStep()],
    ...changes,
  };
}

export const sampleTemplate = (changes: object = {}) => ({
  __typename: 'AnswerTemplate',
  id: 'template-1',
  title: 'Accusé de réception',
  kind: null,
  body: 'Reçue. Réponse avant le {échéance}.',
  updatedAt: '2026-06-15T08:00:00Z',
  updatedByName: 'Nadia Ben Amor',
  ...changes,
});
