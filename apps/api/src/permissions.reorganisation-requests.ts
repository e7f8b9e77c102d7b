import { byId, mutation, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const ONE = 'reorganisation { id title state acts }';

const terms = (name: string, id: string): Sending => ({
  document: `mutation ($id: ID!) { ${name}(input: { id: $id, title: "Numérique", reason: "Avis du CST",
    effectiveOn: "2027-06-01" }) { ${ONE} userErrors { code } } }`,
  variables: { id },
});

/** The same act on the reorganisation the officer prepared, and on one that nobody did. */
const act = (name: string, send: (id: string) => Sending): Requests => ({
  [`Mutation.${name} | the officer's reorganisation`]: ({ reorganisationId }) => send(reorganisationId),
  [`Mutation.${name} | an id nobody has`]: () => send(UNKNOWN),
});
const byItsId = (name: string) => act(name, (id) => mutation(`${name}(input: { id: $id })`, ONE, id));
const plan = (id: string) =>
  byId('reorganisationPlan(id: $id)', 'reorganisation { id } effects { access { label } }', id);

/** The requests of reorganisations, by the first two cells of their lines. */
export const reorganisationRequests: Requests = {
  'Query.reorganisations | the active employer': () => ({
    document: '{ reorganisations { totalCount edges { node { id title } } } }',
  }),
  "Query.reorganisationPlan | the officer's reorganisation": ({ reorganisationId }) => plan(reorganisationId),
  'Query.reorganisationPlan | an id nobody has': () => plan(UNKNOWN),
  'Mutation.prepareReorganisation | the active employer': () =>
    terms('prepareReorganisation', crypto.randomUUID()),
  ...act('amendReorganisation', (id) => terms('amendReorganisation', id)),
  ...act('addReorganisationMove', (id) =>
    mutation(
      `addReorganisationMove(input: { reorganisationId: $id, kind: CREATE_UNIT, name: "${crypto.randomUUID()}" })`,
      ONE,
      id,
    ),
  ),
  ...act('removeReorganisationMove', (id) =>
    mutation(`removeReorganisationMove(input: { reorganisationId: $id, moveId: "${UNKNOWN}" })`, ONE, id),
  ),
  ...byItsId('scheduleReorganisation'),
  ...byItsId('takeBackReorganisation'),
  ...byItsId('abandonReorganisation'),
};
