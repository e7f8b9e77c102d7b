const QUESTION = `position situation question material readingSeconds competence { id name }
  interaction { type choose options { id text } steps { id text } left { id } right { id } unit scenario }
  why { competenceId uncertainty candidates first }`;
const ATTEMPT = `id kind state startedAt finishedAt answered remainingAtLeast remainingAtMost lastSavedAt mayFinish
  competence { id } current { ${QUESTION} }`;
const LEVEL = 'areaCode competence { id } level lower upper probabilities answers expected';

const mutation = (
  field: string,
  fields: string,
  input = `${field[0]?.toUpperCase()}${field.slice(1)}Input`,
) => `mutation ($input: ${input}!) { ${field}(input: $input) { ${fields} userErrors { code path } } }`;

export const START = mutation('startAssessment', `assessment { ${ATTEMPT} }`);
export const SUBMIT = mutation(
  'submitAnswer',
  `receipt { position savedAt alreadyAnswered } assessment { ${ATTEMPT} }`,
);
export const ONE = `query ($id: ID!) { assessment(id: $id) { ${ATTEMPT} } }`;
export const MINE = `{ myAssessments { ${ATTEMPT} } }`;
export const change = (verb: string) =>
  mutation(`${verb}Assessment`, `assessment { ${ATTEMPT} }`, 'AssessmentInput');
export const RESULT = `query ($id: ID!) { assessmentResult(id: $id) {
  assessment { id state } areas { ${LEVEL} } competences { ${LEVEL} } stopReason questions engineVersion bankVersion
  strengths nextCompetence { id } nextReason algorithmCodes
  steps { position question { ${QUESTION} } doNotKnow correct answeredAt reportReference reportAnswer
    correction { given expected rationales { text of right } } changes { competence { id } before after }
    why { competenceId first } } } }`;
export const REPORT = mutation('reportQuestion', 'reference');
export const REPORTS = `query ($open: Boolean!) { questionReports(open: $open) {
  reference itemId question text reportedAt answer answeredAt } }`;
export const ANSWER_REPORT = mutation('answerQuestionReport', 'report { reference answer answeredAt }');
