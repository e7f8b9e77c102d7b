export { setUpModule } from './set-up.module';
