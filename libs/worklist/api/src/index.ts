export { worklistModule } from './worklist.module';
