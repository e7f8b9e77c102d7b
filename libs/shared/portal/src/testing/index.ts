export { provideGraphqlForTesting } from './provide-graphql-for-testing';
export { camille } from './camille';
export { renderPage, type RenderedPage } from './render-page';
