/** A file to copy and its last copy, as the server sends them. */

type Changes = Readonly<Record<string, unknown>>;

const piece = (number: number) => ({
  __typename: 'FilePiece',
  id: `piece-${number}`,
  number,
  title: `Arrêté n° ${number}`,
  documentDate: '2024-03-01',
  byteSize: 400_000,
});

export const fileToCopy = (changes: Changes = {}) => ({
  __typename: 'PersonnelFile',
  id: 'file',
  agent: {
    __typename: 'AgentIdentity',
    id: 'camille',
    matricule: 'RA20639',
    usualName: 'Le Goff',
    givenNames: 'Camille',
  },
  headings: [
    { __typename: 'FileHeading', code: '04', label: 'Recrutement', pieces: [piece(1), piece(2)] },
    { __typename: 'FileHeading', code: '12', label: 'Avancement', pieces: [piece(3)] },
  ],
  pieceCount: 3,
  ...changes,
});

export const fileCopy = (changes: Changes = {}) => ({
  __typename: 'FileBundle',
  id: 'copy',
  pieceCount: null,
  faults: [],
  job: { __typename: 'FollowedJob', id: 'copy', state: 'QUEUED' },
  ...changes,
});

export const copyFault = (reason: string, pieceNumber: number | null) => ({
  __typename: 'FileBundleFault',
  reason,
  pieceNumber,
});

export const jobOfCopy = (changes: Changes = {}) => ({
  __typename: 'FollowedJob',
  id: 'copy',
  task: 'personnel-file.bundleFile',
  state: 'DONE',
  done: 3,
  total: 3,
  reason: null,
  askedAt: '2026-06-15T08:00:00Z',
  endedAt: '2026-06-15T08:01:00Z',
  mayCancel: false,
  mayRetry: false,
  resultPath: '/files/results/copy',
  resultUntil: '2026-06-22T08:01:00Z',
  ...changes,
});
