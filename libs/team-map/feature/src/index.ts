export { managerRoutes } from './manager.routes';
export { provideTeamMapTexts } from './team-map-texts';
