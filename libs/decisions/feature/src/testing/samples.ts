/** What the server answers about decisions, as the cache takes it. */
export const line = (changes: object = {}) => ({
  __typename: 'PublishedDecision',
  id: 'd1',
  title: 'Évaluer ses compétences',
  committee: 'CST',
  opinion: 'FAVOURABLE',
  opinionOn: '2026-05-04',
  decidedOn: '2026-05-18',
  publishedOn: '2026-05-20',
  effectiveOn: '2026-06-01',
  endsOn: '2029-05-31',
  state: 'PUBLISHED',
  isInForce: true,
  replacedOn: null,
  withdrawnOn: null,
  purposes: [
    { __typename: 'DecidedPurpose', purpose: 'ASSESSMENT_CAMPAIGN', isVoluntary: false },
    { __typename: 'DecidedPurpose', purpose: 'NOMINATIVE_MAP', isVoluntary: true },
  ],
  ...changes,
});

export const decision = (changes: object = {}) => ({
  ...line(),
  text: 'Chacun choisit.\n<b>Rien</b> n’est communiqué sans son accord.',
  managersSee: ['SHARED_LEVELS'],
  managersSeeWords: 'Jamais les réponses.',
  dpiaReference: 'AIPD-2026-2',
  dpiaExemption: null,
  signatoryName: 'Nolwenn Tanguy',
  signatoryQuality: 'Directrice générale',
  onBehalfOf: 'la présidente',
  publishedByName: 'Hélène Prigent',
  publishedByQuality: 'Directrice des ressources humaines',
  replacesId: null,
  replacedById: null,
  withdrawnByName: null,
  withdrawnByQuality: null,
  withdrawalReason: null,
  ...changes,
});

const fault = (path: string, code: string) => ({ __typename: 'UserError', code, path: ['input', path] });

export const draft = (changes: object = {}) => ({
  __typename: 'DecisionDraft',
  id: 'd2',
  committee: 'CST',
  title: 'Évaluer',
  text: 'Chacun choisit.',
  opinion: 'FAVOURABLE',
  opinionOn: '2026-05-04',
  decidedOn: '2026-05-18',
  purposes: [{ __typename: 'DecidedPurpose', purpose: 'NOMINATIVE_MAP', isVoluntary: true }],
  managersSee: ['SHARED_LEVELS'],
  managersSeeWords: null,
  dpiaReference: 'AIPD-1',
  dpiaExemption: null,
  signatoryName: 'Nolwenn Tanguy',
  signatoryQuality: 'Directrice générale',
  onBehalfOf: null,
  startsOn: '2026-07-01',
  endsOn: '2027-06-30',
  replacesId: null,
  updatedAt: '2026-06-15T08:00:00.000Z',
  updatedByName: 'Hélène Prigent',
  missing: [],
  opens: ['NOMINATIVE_MAP'],
  closes: [],
  ...changes,
});

export const unfinished = () =>
  draft({
    opinionOn: null,
    endsOn: null,
    missing: [fault('opinionOn', 'REQUIRED'), fault('endsOn', 'REQUIRED')],
  });

export const gate = (changes: object = {}) => ({
  __typename: 'DecisionGate',
  purpose: 'NOMINATIVE_MAP',
  closedOn: null,
  opensOn: null,
  mayPublish: false,
  contact: {
    __typename: 'Contact',
    name: 'Soizic Kerbrat',
    role: 'Emploi et compétences',
    phone: '02 61 91 00 40',
    email: null,
    hours: '9 h à 17 h',
    place: null,
  },
  decision: null,
  ...changes,
});

export const openGate = (purpose: string, changes: object = {}) => {
  const { id, title, purposes, managersSee, managersSeeWords, endsOn, __typename } = decision(changes);
  return gate({
    purpose,
    decision: { __typename, id, title, purposes, managersSee, managersSeeWords, endsOn },
  });
};

export const payload = (name: string, field: object, ...codes: readonly string[]) => ({
  __typename: name,
  ...field,
  userErrors: codes.map((code) => ({ __typename: 'UserError', code, path: ['input'] })),
});
