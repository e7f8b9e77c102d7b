import { type Requests, UNKNOWN } from './permissions.sendings';

const INTAKE = 'isOpen appliesAlone takesFolder arrivals { id refusal }';

/** The requests of what folders and programs send, by the first two cells of their lines. */
export const importIntakeRequests: Requests = {
  'Query.importIntake | the active employer': () => ({ document: `{ importIntake { ${INTAKE} } }` }),
  'Mutation.setImportIntake | the active employer': () => ({
    document: `mutation { setImportIntake(input: { appliesAlone: false, takesFolder: true }) {
      intake { ${INTAKE} } userErrors { code } } }`,
  }),
  'Mutation.stopImportIntake | the active employer': () => ({
    document: `mutation { stopImportIntake { intake { ${INTAKE} } userErrors { code } } }`,
  }),
  'POST /programs/imports | a table': () => ({
    method: 'POST',
    path: '/programs/imports?name=agents.csv',
    contentType: 'text/csv',
  }),
  'GET /programs/imports/:id | an id nobody has': () => ({
    method: 'GET',
    path: `/programs/imports/${UNKNOWN}`,
  }),
  'GET /programs/imports/:id/report | an id nobody has': () => ({
    method: 'GET',
    path: `/programs/imports/${UNKNOWN}/report`,
  }),
};
