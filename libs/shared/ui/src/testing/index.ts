export { accessibilityFaults } from './accessibility-faults';
export { provideTextsForTesting } from './provide-texts-for-testing';
export { mount, render } from './render';
