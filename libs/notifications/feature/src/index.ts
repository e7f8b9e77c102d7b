export { agentRoutes } from './agent.routes';
export { NotificationBell } from './bell/notification-bell';
export { hrRoutes } from './hr.routes';
