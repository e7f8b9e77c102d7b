export { agentRoutes } from './agent.routes';
export { provideCertificationTexts } from './certification-texts';
export { hrRoutes } from './hr.routes';
export { publicRoutes } from './public.routes';
