export { publishTestDecisions } from './publish-test-decisions';
