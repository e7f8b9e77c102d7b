export { accessModule } from './access.module';
