/** A message told today, as the API gives it. */
export const sampleNotification = (fields: object = {}) => ({
  __typename: 'Notification',
  id: 'told-1',
  topic: 'CERTIFICATION',
  isLegal: false,
  title: 'Votre certificat vous attend',
  body: 'Il vaut jusqu’au 15 juin 2029.',
  path: '/mes-certificats/42',
  createdAt: new Date().toISOString(),
  isRead: false,
  ...fields,
});

/** A letter to hand over. */
export const sampleLetter = (fields: object = {}) => ({
  __typename: 'Letter',
  id: 'letter-1',
  reference: 'A1B2C3D4E5F6',
  agentName: 'Anne Le Goff',
  matricule: 'A001',
  title: 'Une décision vous concerne',
  cause: 'WITHOUT_ADDRESS',
  state: 'TO_HAND_OVER',
  createdAt: '2026-06-15T08:00:00Z',
  deliveredOn: null,
  history: [
    {
      __typename: 'LetterEvent',
      act: 'MADE',
      at: '2026-06-15T08:00:00Z',
      actorName: null,
      deliveredOn: null,
    },
  ],
  ...fields,
});

/** A page of a list. */
export const samplePage = (typename: string, nodes: readonly object[]) => ({
  __typename: `${typename}Connection`,
  edges: nodes.map((node, index) => ({ __typename: `${typename}Edge`, cursor: `${index}`, node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  totalCount: nodes.length,
});

export const overview = (fields: object = {}) => ({
  letterOverview: {
    __typename: 'LetterOverview',
    toMake: 0,
    toHandOver: 1,
    failedMails: 0,
    waitingMails: 0,
    sendsMail: true,
    ...fields,
  },
});
