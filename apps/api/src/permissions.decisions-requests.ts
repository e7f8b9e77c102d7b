import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const DECISION = 'id title text opinionOn purposes { purpose isVoluntary } managersSee endsOn state';
const DRAFT = 'id title text missing { code } opens closes updatedByName';

const decision = (id: string) => byId('publishedDecision(id: $id)', DECISION, id);
const draft = (id: string) => byId('decisionDraft(id: $id)', DRAFT, id);
const save = (id: string) =>
  mutation(
    'saveDecisionDraft(input: { id: $id, title: "x", purposes: [], compulsoryPurposes: [], managersSee: [] })',
    `draft { ${DRAFT} }`,
    id,
  );
const remove = (id: string) => mutation('deleteDecisionDraft(input: { id: $id })', 'deletedId', id);
const publish = (id: string) =>
  mutation('publishDecision(input: { id: $id })', `decision { ${DECISION} }`, id);
const withdraw = (id: string) =>
  mutation('withdrawDecision(input: { id: $id, reason: "x" })', `decision { ${DECISION} }`, id);

/** What is sent for the lines of the matrix about published decisions. */
export const decisionsRequests: Requests = {
  'Query.publishedDecisions | the active employer': () => query(`publishedDecisions { ${DECISION} }`),
  "Query.publishedDecision | the employer's": ({ decisionId }) => decision(decisionId),
  'Query.publishedDecision | an id nobody has': () => decision(UNKNOWN),
  'Query.decisionGate | the active employer': () =>
    query(`decisionGate(purpose: NOMINATIVE_MAP) { decision { ${DECISION} } contact { name } mayPublish }`),
  'Query.decisionDrafts | the active employer': async ({ decisionDraft }) => {
    await decisionDraft();
    return query(`decisionDrafts { ${DRAFT} }`);
  },
  "Query.decisionDraft | the employer's draft": async ({ decisionDraft }) => draft(await decisionDraft()),
  'Query.decisionDraft | an id nobody has': () => draft(UNKNOWN),
  "Mutation.saveDecisionDraft | the employer's draft": async ({ decisionDraft }) =>
    save(await decisionDraft()),
  'Mutation.saveDecisionDraft | an id nobody has': () => save(UNKNOWN),
  "Mutation.deleteDecisionDraft | the employer's draft": async ({ decisionDraft }) =>
    remove(await decisionDraft()),
  'Mutation.deleteDecisionDraft | an id nobody has': () => remove(UNKNOWN),
  "Mutation.publishDecision | the employer's draft": async ({ decisionDraft }) =>
    publish(await decisionDraft()),
  'Mutation.publishDecision | an id nobody has': () => publish(UNKNOWN),
  "Mutation.withdrawDecision | the employer's": async ({ comingDecision }) =>
    withdraw(await comingDecision()),
  'Mutation.withdrawDecision | an id nobody has': () => withdraw(UNKNOWN),
  'Query.staffFigures | the active employer': () =>
    query('staffFigures { from until figures { code title total parts { label count } } }'),
  'GET /representants/chiffres.csv | the active employer': () => ({
    method: 'GET',
    path: '/representants/chiffres.csv',
  }),
};
