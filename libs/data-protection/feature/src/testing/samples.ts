/** A request as the API gives it. */
export function sampleRequest(changes: object = {}): object {
  return {
    __typename: 'RightsRequest',
    id: 'request-1',
    number: 7,
    dataRight: 'ACCESS',
    text: 'Que gardez-vous sur moi ?',
    status: 'IN_PROGRESS',
    requesterName: 'Camille Le Goff',
    receivedOn: '2026-06-15',
    dueOn: '2026-07-15',
    daysLeft: 20,
    deadline: 'ON_TIME',
    extensionReason: null,
    extendedDueOn: '2026-09-15',
    ownerName: 'Léonie Rault',
    isMine: false,
    outcome: null,
    answer: null,
    closedOn: null,
    acts: [],
    events: [sampleEvent({ id: 'event-1', kind: 'RECEIVED' })],
    ...changes,
  };
}

export function sampleEvent(changes: object = {}): object {
  return {
    __typename: 'RightsEvent',
    id: 'event-2',
    kind: 'PRECISION_ASKED',
    at: '2026-06-16T08:00:00Z',
    actorName: 'Léonie Rault',
    byRequester: false,
    text: null,
    ...changes,
  };
}

/** What the API answers to an act on a request. */
export function samplePayload(request: object | null, ...codes: readonly string[]): object {
  const userErrors = codes.map((code) => ({ __typename: 'UserError', code, path: ['input', 'text'] }));
  return { __typename: 'RightsRequestPayload', request: codes.length > 0 ? null : request, userErrors };
}

/** A page of a list, whole. */
export function sampleConnection(name: string, nodes: readonly object[]): object {
  return {
    __typename: `${name}Connection`,
    edges: nodes.map((node, index) => ({ __typename: `${name}Edge`, cursor: String(index), node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: nodes.length,
  };
}

/** Whom to call. */
export const officerContact = () => ({
  contacts: [
    {
      __typename: 'Contact',
      id: 'contact-1',
      subject: 'DATA_PROTECTION',
      name: 'Léonie Rault',
      role: 'Déléguée à la protection des données',
      phone: '02 61 91 40 90',
      email: null,
      hours: 'Par écrit',
      place: null,
    },
  ],
});
