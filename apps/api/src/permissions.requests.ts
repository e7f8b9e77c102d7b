import { accessRequests } from './permissions.access-requests';
import { assessmentRequests } from './permissions.assessment-requests';
import { certificationRequests } from './permissions.certification-requests';
import { dataProtectionRequests } from './permissions.data-protection-requests';
import { decisionsRequests } from './permissions.decisions-requests';
import { delegationsRequests } from './permissions.delegations-requests';
import { documentsRequests } from './permissions.documents-requests';
import { habilitationsRequests } from './permissions.habilitations-requests';
import { importsRequests } from './permissions.imports-requests';
import { integrationsRequests } from './permissions.integrations-requests';
import { jobsRequests } from './permissions.jobs-requests';
import { byId, mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';
import { importIntakeRequests } from './permissions.import-intake-requests';
import { integrationRequests } from './permissions.integration-requests';
import { notificationsRequests } from './permissions.notifications-requests';
import { peopleRequests } from './permissions.people-requests';
import { platformRequests } from './permissions.platform-requests';
import { reorganisationRequests } from './permissions.reorganisation-requests';
import { skillsRequests } from './permissions.skills-requests';
import { uploadsRequests } from './permissions.uploads-requests';
import { worklistRequests } from './permissions.worklist-requests';

const PIECE =
  'id number title documentType { code label } documentDate registeredByName sensitivity retention downloadPath';
const FILE = `
  id pieceCount unreadPieceCount
  agent { id matricule birthName usualName givenNames birthDate birthPlace professionalEmail }
  employer { id name } engagements { id status startsOn }
  headings { code label pieces { ${PIECE} } } latestPiece { ${PIECE} }
  readingGround { role text } contact { name } careerAsOf { date status grade managerName }
  timeline { id kind summary changes { attribute before after } piece { ${PIECE} } }`;

const agentFile = (id: string) => byId('agentFile(agentId: $id)', FILE, id);
const filePiece = (id: string) => byId('filePiece(id: $id)', `${PIECE} agent { usualName }`, id);
const switchEmployer = (id: string) =>
  mutation('switchEmployer(input: { employerId: $id })', 'me { displayName }', id);
const cursorBefore = (id: string) => Buffer.from(JSON.stringify(['', id])).toString('base64url');
const get = (path: string) => (): Sending => ({ method: 'GET', path });
const piece = (id: string): Sending => ({ method: 'GET', path: `/files/pieces/${id}` });

/** One request per line of the matrix, by its first two cells. */
export const requests: Requests = {
  ...accessRequests,
  ...assessmentRequests,
  ...certificationRequests,
  ...dataProtectionRequests,
  ...decisionsRequests,
  ...delegationsRequests,
  ...documentsRequests,
  ...habilitationsRequests,
  ...integrationRequests,
  ...importIntakeRequests,
  ...notificationsRequests,
  ...peopleRequests,
  ...platformRequests,
  ...reorganisationRequests,
  ...skillsRequests,
  ...uploadsRequests,
  ...worklistRequests,
  ...jobsRequests,
  ...importsRequests,
  ...integrationsRequests,
  'Query.me | oneself': () =>
    query('me { displayName audiences employers { name } session { idleExpiresAt } }'),
  'Query.algorithms | the public register': () => query('algorithms { code name }'),
  'Query.signInProviders | the public offer': () => query('signInProviders { key label }'),
  'Query.mySessions | oneself': () => query('mySessions { id device current }'),
  'Query.proofOffer | oneself': () => query('proofOffer { lack isLocal provider { key } }'),
  'Query.myEngagements | oneself': () => query('myEngagements { id employer { name } grade state }'),
  'Query.contacts | the active employer': () => query('contacts { subject name phone }'),
  'Query.myTeam | oneself': () => query('myTeam { id displayName jobTitle state }'),
  "Query.agents | the holder's name": () =>
    query('agents(search: "holder") { totalCount edges { node { id displayName matricule } } }'),
  "Query.agents | the holder's id in a cursor": ({ people }) =>
    query(
      'agents(search: "holder", after: $after) { totalCount edges { node { id displayName } } }',
      { after: cursorBefore(people.holder.agentId) },
      '($after: String!)',
    ),
  'Query.myFile | oneself': () => query(`myFile { ${FILE} }`),
  'Query.myNextAction | oneself': () => query('myNextAction { code reason }'),
  'Query.myFileAccesses | oneself': () =>
    query('myFileAccesses { totalCount edges { node { id actorName ground pieceTitle } } }'),
  "Query.agentFile | the holder's file": ({ people }) => agentFile(people.holder.agentId),
  'Query.agentFile | an id nobody has': () => agentFile(UNKNOWN),
  "Query.filePiece | the holder's appointment": ({ appointmentId }) => filePiece(appointmentId),
  "Query.filePiece | the holder's sanction": ({ sanctionId }) => filePiece(sanctionId),
  'Query.filePiece | an id nobody has': () => filePiece(UNKNOWN),
  "Mutation.switchEmployer | the holder's other employer": ({ otherEmployerId }) =>
    switchEmployer(otherEmployerId),
  'Mutation.switchEmployer | an id nobody has': () => switchEmployer(UNKNOWN),
  'Mutation.extendSession | oneself': () => ({
    document: 'mutation { extendSession { session { idleExpiresAt } userErrors { code } } }',
  }),
  "Mutation.endSession | the holder's session": async ({ holdersSession }) =>
    mutation('endSession(input: { id: $id })', 'endedSessionId', await holdersSession()),
  'Mutation.endAllSessions | oneself': () => ({
    document: 'mutation { endAllSessions { endedSessions userErrors { code } } }',
  }),
  'POST /graphql | a document': () => ({
    method: 'POST',
    path: '/graphql',
    payload: { query: '{ __typename }' },
  }),
  "GET /files/pieces/:id | the holder's appointment": ({ appointmentId }) => piece(appointmentId),
  "GET /files/pieces/:id | the holder's sanction": ({ sanctionId }) => piece(sanctionId),
  'GET /files/pieces/:id | an id nobody has': () => piece(UNKNOWN),
  'GET /algorithmes.json | the public register': get('/algorithmes.json'),
  'GET /algorithmes.csv | the public register': get('/algorithmes.csv'),
  'GET /auth/sign-in | oneself': get('/auth/sign-in'),
  'GET /auth/callback/:provider | an answer nobody asked for': get('/auth/callback/none?code=a&state=b'),
  'GET /auth/signed-out | oneself': get('/auth/signed-out'),
  'POST /auth/sign-out | oneself': () => ({ method: 'POST', path: '/auth/sign-out' }),
  "GET /mfe/:name/* | an application's file": get('/mfe/agent/none.js'),
  "GET /* | the portal's page": get('/'),
  'GET /health/live | the process': get('/health/live'),
  'GET /health/ready | the process': get('/health/ready'),
};
