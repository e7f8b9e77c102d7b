export { type EmittedEvent, emitEvent } from './emit-event';
export { integrationsModule } from './integrations.module';
