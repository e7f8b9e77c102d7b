export { agentRoutes } from './agent.routes';
export { decisionGate, isVoluntary } from './beside/decision-gate';
export { DecisionMissing } from './beside/decision-missing';
export { DecisionSummary } from './beside/decision-summary';
export { hrRoutes } from './hr.routes';
