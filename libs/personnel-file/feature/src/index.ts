export { agentRoutes } from './agent.routes';
export { hrRoutes } from './hr.routes';
export { providePersonnelFileTexts } from './personnel-file-texts';
export { FileAccessesCard } from './widgets/file-accesses-card/file-accesses-card';
export { MyFileCard } from './widgets/my-file-card/my-file-card';
