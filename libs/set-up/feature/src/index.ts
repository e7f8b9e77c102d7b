export { hrRoutes } from './hr.routes';
export { SetUpCard } from './set-up-card/set-up-card';
