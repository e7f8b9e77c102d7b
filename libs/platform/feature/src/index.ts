export { hrRoutes } from './hr.routes';
export { operatorRoutes } from './operator.routes';
