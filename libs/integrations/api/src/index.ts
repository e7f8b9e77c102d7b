export { type EmittedEvent, emitEvent } from './emit-event';
export { createApiKey, revokeApiKey, rotateApiKey } from './api-key.service';
export { integrationsModule } from './integrations.module';
export { type OpenedProgram, openProgram } from './program.service';
