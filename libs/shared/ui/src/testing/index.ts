export { provideTextsForTesting } from './provide-texts-for-testing';
export { render } from './render';
