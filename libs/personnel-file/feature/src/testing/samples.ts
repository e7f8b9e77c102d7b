/** Pieces, files and readings as the server sends them, each test changing what it is about. */

type Changes = Readonly<Record<string, unknown>>;

export const samplePiece = (number: number, changes: Changes = {}) => ({
  __typename: 'FilePiece',
  id: `piece-${number}`,
  number,
  title: `Arrêté n° ${number}`,
  documentType: { __typename: 'DocumentType', code: '12-01', label: 'Décision' },
  documentDate: '2024-03-01',
  registeredAt: '2024-03-05T09:00:00Z',
  sourceSystem: 'SIRH',
  pageCount: 2,
  byteSize: 84_000,
  sensitivity: 'STANDARD',
  opened: true,
  ...changes,
});

export const sampleHeading = (code: string, label: string, pieces: readonly object[]) => ({
  __typename: 'FileHeading',
  code,
  label,
  pieces,
});

export const sampleSituation = (changes: Changes = {}) => ({
  __typename: 'CareerSituation',
  date: '2026-11-22',
  status: 'TENURED',
  administrativePosition: 'ACTIVE',
  statutoryBody: 'Rédacteurs territoriaux',
  grade: 'Rédactrice principale',
  step: '6',
  grossIndex: 500,
  increasedIndex: 431,
  workingTimeQuota: 60,
  jobTitle: 'Chargée de mission',
  orgUnitName: 'Direction des lycées',
  managerName: 'Maëlle Riou',
  ...changes,
});

export const sampleEvent = (id: string, effectiveOn: string, changes: Changes = {}) => ({
  __typename: 'CareerEvent',
  id,
  kind: 'STEP',
  effectiveOn,
  signedOn: null,
  notifiedOn: null,
  changes: [{ __typename: 'CareerChange', attribute: 'step', before: '5', after: '6' }],
  piece: null,
  ...changes,
});

export const holderGround = {
  __typename: 'ReadingGround',
  role: 'HOLDER',
  label: null,
  validUntil: null,
} as const;

export const habilitationGround = {
  __typename: 'ReadingGround',
  role: 'HR_OFFICER',
  label: 'Gestion des carrières',
  validUntil: '2027-09-03',
} as const;

export const sampleFile = (changes: Changes = {}) => ({
  __typename: 'PersonnelFile',
  id: 'file',
  agent: {
    __typename: 'AgentIdentity',
    id: 'camille',
    matricule: 'RA20639',
    birthName: 'Kervran',
    usualName: 'Le Goff',
    givenNames: 'Camille Azénor',
    birthDate: '1985-03-14',
    birthPlace: 'Douarnenez',
    professionalEmail: null,
  },
  employer: { __typename: 'Employer', id: 'region', name: 'Région Armorique', shortName: 'Région' },
  engagements: [],
  careerAsOf: sampleSituation(),
  timeline: [],
  headings: [sampleHeading('12', 'Avancement', [samplePiece(1), samplePiece(2)])],
  pieceCount: 2,
  unreadPieceCount: 0,
  readingGround: holderGround,
  openingGrounds: [],
  ...changes,
});

export const sampleAccess = (id: string, changes: Changes = {}) => ({
  __typename: 'FileAccess',
  id,
  at: '2026-11-12T09:14:00Z',
  actorName: 'Nadia Ben Amor',
  actorRole: 'HR_OFFICER',
  operation: 'CONSULTATION',
  ground: 'Habilitation « Gestion des carrières »',
  pieceNumber: null,
  pieceTitle: null,
  mine: false,
  ...changes,
});

export const sampleAccesses = (
  nodes: readonly object[],
  { totalCount = nodes.length, more = false } = {},
) => ({
  myFileAccesses: {
    __typename: 'FileAccessConnection',
    edges: nodes.map((node, index) => ({ __typename: 'FileAccessEdge', cursor: `${index}`, node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: more, endCursor: more ? 'next' : null },
    totalCount,
  },
});

export const sampleContact = (subject: string) => ({
  __typename: 'Contact',
  id: subject,
  subject,
  name: 'Gaëtan Rolland',
  role: 'Délégué à la protection des données',
  phone: '02 61 91 72 80',
  email: null,
  hours: 'Réponse sous un mois',
  place: null,
});
