import { byId, mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const REQUEST = 'id number text status dueOn ownerName events { kind text }';
const ENTRY = 'code activity { title controller } remarks dpiaReference';

const onRequest = (act: string, id: string, more = '') =>
  mutation(`${act}(input: { requestId: $id ${more} })`, `request { ${REQUEST} }`, id);
const get = (path: string) => (): Sending => ({ method: 'GET', path });
const words = 'text: "En quelques mots."';

/** The officer’s acts on a request, with what each takes. */
const officersActs = {
  takeRightsRequest: '',
  clarifyRightsRequest: `${words} what: PRECISION`,
  extendRightsRequest: words,
  answerRightsRequest: `${words} outcome: GRANTED`,
};

/** The requests of data protection, by the first two cells of their lines. */
export const dataProtectionRequests: Requests = {
  'Query.processingActivities | the active employer': () => query('processingActivities { code title }'),
  'Query.processingRegister | the active employer': () => query(`processingRegister { ${ENTRY} }`),
  'Query.processingEntry | the personnel file': () =>
    query(`processingEntry(code: "personnel-file") { ${ENTRY} }`),
  'Mutation.completeProcessingEntry | the personnel file': () => ({
    document: `mutation { completeProcessingEntry(input: { code: "personnel-file" }) {
      entry { ${ENTRY} } userErrors { code } } }`,
  }),
  'Query.retentionReport | the active employer': () =>
    query('retentionReport { lines { code count due } pieces { rule count } }'),
  'Query.dataProtectionSummary | the active employer': () => query('dataProtectionSummary { openRequests }'),
  'Query.openHabilitations | the active employer': () =>
    query('openHabilitations { edges { node { holderName label } } }'),
  'Query.traceLines | the active employer': () =>
    query('traceLines(search: {}) { edges { node { actorName actionLabel agentName } } }'),
  "Query.tracedAgents | the holder's name": () =>
    query('tracedAgents(search: "holder") { displayName matricule }'),
  'Query.traceSeal | the active employer': () => query('traceSeal { sealedCount }'),
  'Query.traceActions | the public list': () => query('traceActions { code label }'),
  'Mutation.exportTrace | the active employer': () => ({
    document: 'mutation { exportTrace(search: {}) { jobId userErrors { code } } }',
  }),
  'Query.myRightsRequests | oneself': () => query(`myRightsRequests { ${REQUEST} }`),
  'Query.rightsRequests | the active employer': () =>
    query(`rightsRequests { totalCount edges { node { ${REQUEST} } } }`),
  "Query.rightsRequest | the holder's request": async ({ holdersRightsRequest }) =>
    byId('rightsRequest(id: $id)', REQUEST, await holdersRightsRequest()),
  'Query.rightsRequest | an id nobody has': () => byId('rightsRequest(id: $id)', REQUEST, UNKNOWN),
  'Mutation.askForRight | oneself': () => ({
    document: `mutation { askForRight(input: {
      idempotencyKey: "${crypto.randomUUID()}" dataRight: ACCESS ${words} }) {
      request { ${REQUEST} } userErrors { code } } }`,
  }),
  "Mutation.replyOnRightsRequest | the holder's unclear request": async ({ holdersUnclearRequest }) =>
    onRequest('replyOnRightsRequest', await holdersUnclearRequest(), words),
  "Mutation.withdrawRightsRequest | the holder's request": async ({ holdersRightsRequest }) =>
    onRequest('withdrawRightsRequest', await holdersRightsRequest()),
  'Mutation.withdrawRightsRequest | an id nobody has': () => onRequest('withdrawRightsRequest', UNKNOWN),
  "Mutation.resumeRightsRequest | the holder's unclear request": async ({ holdersUnclearRequest }) =>
    onRequest('resumeRightsRequest', await holdersUnclearRequest(), words),
  ...Object.fromEntries(
    Object.entries(officersActs).flatMap(([act, more]): [string, Requests[string]][] => [
      [
        `Mutation.${act} | the holder's request`,
        async ({ holdersRightsRequest }) => onRequest(act, await holdersRightsRequest(), more),
      ],
      [`Mutation.${act} | an id nobody has`, () => onRequest(act, UNKNOWN, more)],
    ]),
  ),
  'GET /protection-des-donnees/registre.csv | the active employer': get(
    '/protection-des-donnees/registre.csv',
  ),
  'GET /protection-des-donnees/habilitations.csv | the active employer': get(
    '/protection-des-donnees/habilitations.csv',
  ),
};
