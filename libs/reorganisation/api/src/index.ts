export { reorganisationModule } from './reorganisation.module';
