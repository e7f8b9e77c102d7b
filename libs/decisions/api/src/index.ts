export { decisionsModule } from './decisions.module';
