export { integrationsModule } from './integrations.module';
