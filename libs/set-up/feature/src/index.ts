export { hrRoutes } from './hr.routes';
