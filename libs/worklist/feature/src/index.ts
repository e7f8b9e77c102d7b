export { agentRoutes } from './agent.routes';
export { withText } from './answers/add-text';
export { AnswerTemplates } from './answers/answer-templates';
export { isUnfilled } from './answers/merge.rules';
export { hrRoutes } from './hr.routes';
export { MyRequestsCard } from './widgets/my-requests-card';
