import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const EMPLOYER = 'id siret name shortName setup agents lastSignInOn closedModules';
const settings = (name: string) =>
  `name: "${name}", shortName: "${name}", closedModules: [], signInProvider: null, accentLight: null, accentDark: null`;
const amend = (id: string) =>
  mutation(`amendEmployer(input: { employerId: $id, ${settings('Région')} })`, 'proposedAccentLight', id);
const contact = 'subject: CAREER, name: "N. Ben Amor", role: "RH", phone: "0299", hours: "9 h"';
const openBreakGlass = (id: string) =>
  mutation(
    'openBreakGlass(input: { employerId: $id, reason: "Panne", ticket: "INC-1", minutes: 5 })',
    'access { id }',
    id,
  );
const breakGlassFile = (employerId: string) =>
  query(
    'breakGlassFile(employerId: $employerId, accessId: $accessId, matricule: "HOLDER") { displayName }',
    { employerId, accessId: UNKNOWN },
    '($employerId: ID!, $accessId: ID!)',
  );
/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** One request per line of the matrix about the platform's operator, by its first two cells. */
export const platformRequests: Requests = {
  'Query.accessInvitation | a link nobody made': () =>
    query('accessInvitation(secret: "none") { state employerName providers { key } }'),
  'Query.platformEmployers | of everyone': () => query(`platformEmployers { ${EMPLOYER} }`),
  "Query.platformEmployer | the holder's employer": ({ people }) =>
    byId('platformEmployer(id: $id)', `employer { ${EMPLOYER} } contacts { name }`, people.holder.employerId),
  'Query.platformEmployer | an id nobody has': () =>
    byId('platformEmployer(id: $id)', `employer { ${EMPLOYER} }`, UNKNOWN),
  'Query.platformState | the platform': () => query('platformState { hasAntivirus deadJobs { task } }'),
  'Mutation.openEmployer | a new employer': () => ({
    document: `mutation { openEmployer(input: {
      siret: "21290019700014", name: "Kerlaz", shortName: "Kerlaz", branch: TERRITORIAL, signInProvider: null,
      administratorGivenNames: "Soazig", administratorName: "Kerdraon", administratorEmail: null
    }) { employerId userErrors { code } } }`,
  }),
  'Mutation.renewFirstAccess | an id nobody has': () =>
    mutation('renewFirstAccess(input: { employerId: $id })', 'employerId', UNKNOWN),
  "Mutation.amendEmployer | the holder's employer": ({ people }) => amend(people.holder.employerId),
  'Mutation.amendEmployer | an id nobody has': () => amend(UNKNOWN),
  "Mutation.setEmployerContact | the holder's employer": ({ people }) =>
    mutation(`setEmployerContact(input: { employerId: $id, ${contact} })`, '', people.holder.employerId),
  'Mutation.removeEmployerLogo | an id nobody has': () =>
    mutation('removeEmployerLogo(input: { employerId: $id })', '', UNKNOWN),
  'Mutation.retryDeadJob | a job nobody has': () => ({
    document: 'mutation { retryDeadJob(input: { queueJobId: "999999999" }) { userErrors { code } } }',
  }),
  "Mutation.openBreakGlass | the holder's employer": ({ people }) => openBreakGlass(people.holder.employerId),
  'Mutation.openBreakGlass | an id nobody has': () => openBreakGlass(UNKNOWN),
  'Query.breakGlassAccesses | the active employer': () => query('breakGlassAccesses { id reason isOpen }'),
  'Query.breakGlassFile | an access nobody opened': ({ people }) => breakGlassFile(people.holder.employerId),
  'Mutation.closeBreakGlass | an access nobody opened': ({ people }) => ({
    document: `mutation ($e: ID!, $id: ID!) {
      closeBreakGlass(input: { employerId: $e, id: $id }) { access { id } userErrors { code } } }`,
    variables: { e: people.holder.employerId, id: UNKNOWN },
  }),
  'Mutation.endBreakGlass | an access nobody opened': () =>
    mutation('endBreakGlass(input: { id: $id })', 'access { id }', UNKNOWN),
  "POST /files/employers/:id/logo | the holder's employer": ({ people }) => ({
    method: 'POST',
    path: `/files/employers/${people.holder.employerId}/logo`,
    payload: PIXEL,
    contentType: 'image/png',
  }),
  "GET /files/employers/:id/logo | the holder's employer": ({ people }) => ({
    method: 'GET',
    path: `/files/employers/${people.holder.employerId}/logo`,
  }),
  'GET /files/break-glass/:employerId/:accessId/pieces/:pieceId | an access nobody opened': ({
    people,
    appointmentId,
  }) => ({
    method: 'GET',
    path: `/files/break-glass/${people.holder.employerId}/${UNKNOWN}/pieces/${appointmentId}`,
  }),
};
