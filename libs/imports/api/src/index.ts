export { importsModule } from './imports.module';
