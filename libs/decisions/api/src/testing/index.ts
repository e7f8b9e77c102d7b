export { publishTestDecisions, withdrawTestDecisions } from './publish-test-decisions';
