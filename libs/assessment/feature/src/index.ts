export { agentRoutes } from './agent.routes';
export { provideAssessmentTexts } from './assessment-texts';
export { hrRoutes } from './hr.routes';
export { StartAssessment } from './agent/start-assessment/start-assessment';
export { QuestionView } from './question/question-view/question-view';
