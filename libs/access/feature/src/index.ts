export { agentRoutes } from './agent.routes';
export { hrRoutes } from './hr.routes';
