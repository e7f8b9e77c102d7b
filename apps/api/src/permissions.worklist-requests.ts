import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const ITEM = 'id title requesterName agentName assigneeName isTaken';
const REQUEST = 'id title ownerName dueOn steps { kind actorName text }';
const TEMPLATE = 'id title body updatedByName';
const VIEW = 'id name isShared ownerName';

const hands = (act: string, id: string, more = '') =>
  mutation(`${act}(input: { ids: [$id] ${more} })`, `items { ${ITEM} } left { reason }`, id);
const answer = (id: string) =>
  mutation('answerWorkItem(input: { id: $id, text: "Bonjour." })', `item { item { ${ITEM} } }`, id);
const reply = (id: string) =>
  mutation('replyOnMyRequest(input: { id: $id, text: "Bonjour." })', `request { ${REQUEST} }`, id);
const opine = (id: string) =>
  mutation('giveRequestOpinion(input: { id: $id, satisfaction: SATISFIED })', `request { ${REQUEST} }`, id);
const item = (id: string) => byId('workItem(id: $id)', `item { ${ITEM} } steps { kind actorName text }`, id);
const removeTemplate = (id: string) =>
  mutation('removeAnswerTemplate(input: { id: $id })', `template { ${TEMPLATE} }`, id);
const removeView = (id: string) =>
  mutation('removeWorklistView(input: { id: $id })', `views { ${VIEW} }`, id);
const chooseView = (id: string) =>
  mutation('chooseDefaultWorklistView(input: { id: $id })', `views { ${VIEW} }`, id);
const change = (operation: string, fields: string) => ({
  document: `mutation { ${operation} { ${fields} userErrors { code } } }`,
});

/** The requests of the worklist, by the first two cells of their lines. */
export const worklistRequests: Requests = {
  'Query.worklist | oneself': () =>
    query(
      `worklist { waiting kinds { kind title count } services { name } items { edges { node { ${ITEM} } } } }`,
    ),
  'Query.workKinds | the public list': () => query('workKinds { code title }'),
  "Query.workItem | the holder's item": async ({ holdersItem }) => item(await holdersItem()),
  'Query.workItem | an id nobody has': () => item(UNKNOWN),
  "Query.workColleagues | the holder's item": async ({ holdersItem }) =>
    query(
      'workColleagues(ids: $ids) { personId displayName }',
      { ids: [await holdersItem()] },
      '($ids: [ID!]!)',
    ),
  "Mutation.takeWorkItems | the holder's item": async ({ holdersItem }) =>
    hands('takeWorkItems', await holdersItem()),
  'Mutation.takeWorkItems | an id nobody has': () => hands('takeWorkItems', UNKNOWN),
  "Mutation.releaseWorkItems | the holder's item": async ({ holdersItem }) =>
    hands('releaseWorkItems', await holdersItem()),
  "Mutation.handOverWorkItems | the holder's item": async ({ holdersItem, people }) =>
    hands('handOverWorkItems', await holdersItem(), `toPersonId: "${people.certifier.personId}"`),
  "Mutation.answerWorkItem | the holder's item": async ({ holdersItem }) => answer(await holdersItem()),
  'Mutation.answerWorkItem | an id nobody has': () => answer(UNKNOWN),
  'Query.workOpinions | the active employer': () => query('workOpinions { kind title count comments }'),
  'Query.myRequests | oneself': () => query(`myRequests { edges { node { ${REQUEST} } } }`),
  "Query.myRequest | the holder's item": async ({ holdersItem }) =>
    byId('myRequest(id: $id)', REQUEST, await holdersItem()),
  'Query.myRequest | an id nobody has': () => byId('myRequest(id: $id)', REQUEST, UNKNOWN),
  "Mutation.replyOnMyRequest | the holder's item": async ({ holdersItem }) => reply(await holdersItem()),
  'Mutation.replyOnMyRequest | an id nobody has': () => reply(UNKNOWN),
  "Mutation.giveRequestOpinion | the holder's settled item": async ({ holdersSettledItem }) =>
    opine(await holdersSettledItem()),
  'Mutation.giveRequestOpinion | an id nobody has': () => opine(UNKNOWN),
  'Query.answerTemplates | the active employer': () => query(`answerTemplates { ${TEMPLATE} }`),
  'Mutation.saveAnswerTemplate | a new one': () =>
    change('saveAnswerTemplate(input: { title: "Reçue", body: "Bonjour." })', `template { ${TEMPLATE} }`),
  "Mutation.removeAnswerTemplate | the officers' template": async ({ answerTemplate }) =>
    removeTemplate(await answerTemplate()),
  'Mutation.removeAnswerTemplate | an id nobody has': () => removeTemplate(UNKNOWN),
  'Query.worklistViews | oneself': () => query(`worklistViews { ${VIEW} }`),
  'Mutation.saveWorklistView | a new one': () =>
    change(
      'saveWorklistView(input: { name: "A", isShared: false, isDefault: false, filter: {}, orderBy: DUE })',
      `views { ${VIEW} }`,
    ),
  "Mutation.removeWorklistView | the certifier's view": async ({ sharedView }) =>
    removeView(await sharedView()),
  'Mutation.removeWorklistView | an id nobody has': () => removeView(UNKNOWN),
  "Mutation.chooseDefaultWorklistView | the certifier's view": async ({ sharedView }) =>
    chooseView(await sharedView()),
  'GET /liste-de-travail/a-faire.csv | the active employer': () => ({
    method: 'GET',
    path: '/liste-de-travail/a-faire.csv',
  }),
};
