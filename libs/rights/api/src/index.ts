export { rightsModule } from './rights.module';
