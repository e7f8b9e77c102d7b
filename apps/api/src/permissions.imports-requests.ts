import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const ONE = 'import { id state }';
const one = (id: string) => byId('staffImport(id: $id)', 'id state fileName counts { name count }', id);
const rows = (id: string) =>
  byId('staffImportRows(importId: $id, language: FR)', 'totalCount edges { node { line } }', id);
const departures = (id: string) =>
  byId('staffImportDepartures(importId: $id)', 'totalCount edges { node { displayName } }', id);
const unknown = (field: string) => () => mutation(field, ONE, UNKNOWN);

/** The requests of imports, by the first two cells of their lines. */
export const importsRequests: Requests = {
  'Query.staffImports | the active employer': () =>
    query('staffImports { totalCount edges { node { id fileName } } }'),
  "Query.staffImport | the officer's import": ({ importId }) => one(importId),
  'Query.staffImport | an id nobody has': () => one(UNKNOWN),
  "Query.staffImportRows | the officer's import": ({ importId }) => rows(importId),
  'Query.staffImportRows | an id nobody has': () => rows(UNKNOWN),
  "Query.staffImportDepartures | the officer's import": ({ importId }) => departures(importId),
  'Query.staffImportDepartures | an id nobody has': () => departures(UNKNOWN),
  'Query.importFieldRules | the active employer': () => query('importFieldRules { field importWins }'),
  'Mutation.startStaffImport | an id nobody has': unknown(
    'startStaffImport(input: { uploadId: $id, fileName: "a.csv" })',
  ),
  'Mutation.readStaffImportAgain | an id nobody has': unknown(
    'readStaffImportAgain(input: { importId: $id })',
  ),
  'Mutation.mapStaffImport | an id nobody has': unknown(
    'mapStaffImport(input: { importId: $id, fields: [MATRICULE], mode: ROW_BY_ROW })',
  ),
  'Mutation.confirmStaffImport | an id nobody has': unknown(
    'confirmStaffImport(input: { importId: $id, departureAgentIds: [] })',
  ),
  'Mutation.cancelStaffImport | an id nobody has': unknown('cancelStaffImport(input: { importId: $id })'),
  'Mutation.undoStaffImport | an id nobody has': unknown('undoStaffImport(input: { importId: $id })'),
  'Mutation.setImportFieldRule | the active employer': () => ({
    document: `mutation { setImportFieldRule(input: { field: BIRTH_PLACE, importWins: true }) {
      rules { field importWins } userErrors { code } } }`,
  }),
  'GET /files/imports/:id/report | an id nobody has': () => ({
    method: 'GET',
    path: `/files/imports/${UNKNOWN}/report`,
  }),
  'GET /files/imports/templates/:name | the workbook': () => ({
    method: 'GET',
    path: '/files/imports/templates/modele-import-agents.xlsx',
  }),
};
