import { byId, mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const KEY = '0198c0de-0000-7000-8000-0000000000aa';
const QUESTION = 'position situation question material interaction { type options { id text } scenario }';
const ATTEMPT = `id kind state answered mayFinish current { ${QUESTION} }`;
const RESULT = `assessment { ${ATTEMPT} } competences { level lower upper } stopReason nextReason
  steps { position correct correction { given expected } changes { before after } }`;

const assessment = (id: string) => byId('assessment(id: $id)', ATTEMPT, id);
const result = (id: string) => byId('assessmentResult(id: $id)', RESULT, id);
const submit = (id: string) =>
  mutation(
    `submitAnswer(input: { assessmentId: $id, position: 1, doNotKnow: true, idempotencyKey: "${KEY}" })`,
    `receipt { savedAt } assessment { ${ATTEMPT} }`,
    id,
  );
const change = (verb: string) => (id: string) =>
  mutation(`${verb}Assessment(input: { assessmentId: $id })`, `assessment { ${ATTEMPT} }`, id);
const report = (id: string) =>
  mutation('reportQuestion(input: { assessmentId: $id, position: 1, text: "?" })', 'reference', id);
const answer = (reference: string): Sending => ({
  document: `mutation ($reference: String!) {
    answerQuestionReport(input: { reference: $reference, answer: "Merci." }) { report { text answer } userErrors { code } } }`,
  variables: { reference },
});
const record = (id: string): Sending => ({ method: 'GET', path: `/assessments/${id}/decision-record.json` });

const unfinished = (verb: string): Requests => ({
  [`Mutation.${verb}Assessment | the holder's assessment`]: async ({ holdersAssessment }) =>
    change(verb)(await holdersAssessment()),
  [`Mutation.${verb}Assessment | an id nobody has`]: () => change(verb)(UNKNOWN),
});

/** What is sent for the lines of the matrix about assessments. */
export const assessmentRequests: Requests = {
  'Query.myAssessments | oneself': () => query(`myAssessments { ${ATTEMPT} }`),
  "Query.assessment | the holder's assessment": async ({ holdersAssessment }) =>
    assessment(await holdersAssessment()),
  'Query.assessment | an id nobody has': () => assessment(UNKNOWN),
  "Query.assessmentResult | the holder's assessment": ({ endedAssessmentId }) => result(endedAssessmentId),
  'Query.assessmentResult | an id nobody has': () => result(UNKNOWN),
  'Query.questionReports | the active employer': () =>
    query('questionReports(open: false) { reference itemId question text answer }'),
  'Mutation.startAssessment | oneself': () => ({
    document: `mutation { startAssessment(input: { competenceId: "crcn-3.3", idempotencyKey: "${KEY}" }) {
      assessment { ${ATTEMPT} } userErrors { code } } }`,
  }),
  "Mutation.submitAnswer | the holder's assessment": async ({ holdersAssessment }) =>
    submit(await holdersAssessment()),
  'Mutation.submitAnswer | an id nobody has': () => submit(UNKNOWN),
  ...unfinished('pause'),
  ...unfinished('resume'),
  ...unfinished('abandon'),
  "Mutation.finishAssessment | the holder's assessment": ({ endedAssessmentId }) =>
    change('finish')(endedAssessmentId),
  'Mutation.finishAssessment | an id nobody has': () => change('finish')(UNKNOWN),
  "Mutation.reportQuestion | the holder's assessment": ({ endedAssessmentId }) => report(endedAssessmentId),
  'Mutation.reportQuestion | an id nobody has': () => report(UNKNOWN),
  "Mutation.answerQuestionReport | the holder's report": ({ reportReference }) => answer(reportReference),
  'Mutation.answerQuestionReport | a reference nobody has': () => answer('Q-2222-2222'),
  "GET /assessments/:id/decision-record.json | the holder's assessment": ({ endedAssessmentId }) =>
    record(endedAssessmentId),
  'GET /assessments/:id/decision-record.json | an id nobody has': () => record(UNKNOWN),
};
