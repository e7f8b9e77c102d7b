export { agentRoutes } from './agent.routes';
export { hrRoutes } from './hr.routes';
export { managerRoutes } from './manager.routes';
export { provideIdentityTexts } from './identity-texts';
export { EngagementStateTag, type EngagementStateCode } from './vocabulary/engagement-state-tag';
export { AgentPicker, type PickedAgent } from './agent-picker/agent-picker';
export { listed } from './vocabulary/listed';
export { ContactsCard } from './widgets/contacts-card/contacts-card';
export { EngagementsCard } from './widgets/engagements-card/engagements-card';
