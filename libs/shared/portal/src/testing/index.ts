export { provideGraphqlForTesting } from './provide-graphql-for-testing';
export { camille } from './camille';
export { default as portalFrench } from '../texts/fr.json';
export { refuse } from './refuse';
export { renderPage, type RenderedPage } from './render-page';
