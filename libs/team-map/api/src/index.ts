export { teamMapModule } from './team-map.module';
