export { provideAccessTexts } from './access-texts';
export { agentRoutes } from './agent.routes';
export { DepartureGuide } from './departure/departure-guide';
export { hrRoutes } from './hr.routes';
export { LocalRefusal } from './local/local-refusal';
export { type LocalOutcome, LocalSignIn } from './local/local-sign-in';
export { publicRoutes } from './public.routes';
export { LocalWays } from './public/local-ways/local-ways';
