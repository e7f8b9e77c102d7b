export { agentRoutes } from './agent.routes';
export { FollowedJob } from './followed-job/followed-job';
