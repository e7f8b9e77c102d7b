export { agentRoutes } from './agent.routes';
export { provideDataProtectionTexts } from './data-protection-texts';
export { hrRoutes } from './hr.routes';
