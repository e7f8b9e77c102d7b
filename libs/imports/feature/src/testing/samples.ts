/** Imports as the server sends them, each test changing what it is about. */

type Changes = Readonly<Record<string, unknown>>;

export const sampleReading = (changes: Changes = {}) => ({
  __typename: 'ImportReading',
  encoding: 'WINDOWS_1252',
  evidence: 'ACCENTS',
  separator: 'SEMICOLON',
  hasHeader: true,
  sheet: null,
  sheets: [],
  blankLines: 1,
  mergedRanges: 0,
  columns: [
    { __typename: 'ImportColumn', name: 'Matricule', field: 'MATRICULE', ground: 'SAME_NAME' },
    { __typename: 'ImportColumn', name: 'Nom agen', field: 'USUAL_NAME', ground: 'CLOSE_NAME' },
  ],
  sample: [{ __typename: 'ImportSampleRow', line: 2, cells: ['00042', 'L’Hœuvre'] }],
  ...changes,
});

export const sampleImport = (changes: Changes = {}) => ({
  __typename: 'StaffImport',
  id: 'import-1',
  fileName: 'agents.csv',
  origin: 'PORTAL',
  state: 'MAPPING',
  refusal: null,
  refusedAt: null,
  rowCount: 2,
  byName: 'Hélène Prigent',
  createdAt: '2026-06-15T08:00:00Z',
  confirmedAt: null,
  finishedAt: null,
  undoUntil: null,
  isLast: false,
  isStopped: false,
  reportPath: null,
  jobId: null,
  mode: 'ROW_BY_ROW',
  mapping: [],
  counts: [],
  reading: sampleReading(),
  ...changes,
});

export const counts = (given: Readonly<Record<string, number>>) =>
  Object.entries(given).map(([name, count]) => ({ __typename: 'ImportCount', name, count }));

/** A page of a list that has no next one. */
export const samplePage = (typename: string, nodes: readonly object[]) => ({
  __typename: `${typename}Connection`,
  edges: nodes.map((node, index) => ({ __typename: `${typename}Edge`, cursor: String(index), node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  totalCount: nodes.length,
});

export const sampleRow = (changes: Changes = {}) => ({
  __typename: 'StaffImportRow',
  line: 2,
  matricule: '00042',
  name: 'Zoé L’Hœuvre',
  outcome: 'REFUSED',
  result: null,
  faults: [
    {
      __typename: 'StaffImportFault',
      code: 'DATE_IMPOSSIBLE',
      column: 'Naissance',
      value: '31/02/1985',
      cure: 'Cette date n’existe pas.',
    },
  ],
  changes: [],
  ...changes,
});
