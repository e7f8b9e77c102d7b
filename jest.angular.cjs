const { createCjsPreset } = require('jest-preset-angular/presets');

/** Portal projects: Angular components, zoneless, in jsdom. They have unit tests only. */
module.exports = (directory, displayName) => ({
  displayName,
  rootDir: directory,
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  testMatch: process.env.JALON_TESTS === 'integration' ? [] : ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: [require.resolve('./jest.angular.setup.ts')],
  moduleNameMapper: { ...require('./jest.paths.cjs') },
  transformIgnorePatterns: [
    'node_modules/(?!(.*\\.mjs$|@angular|@apollo/client|apollo-angular|@jsverse|tslib))',
  ],
});
