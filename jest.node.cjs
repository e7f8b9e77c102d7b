/**
 * Node-side projects: compiled by swc, without type check (`typecheck` does it).
 * JALON_TESTS=unit runs *.spec.ts, integration runs *.int-spec.ts (real PostgreSQL), unset runs both.
 */
const patterns = {
  unit: ['<rootDir>/src/**/*.spec.ts'],
  integration: ['<rootDir>/src/**/*.int-spec.ts'],
};

module.exports = (directory, displayName) => ({
  displayName,
  rootDir: directory,
  testEnvironment: 'node',
  // A busy machine is slow, not wrong: a database is made for each file of integration tests.
  testTimeout: 30_000,
  testMatch: patterns[process.env.JALON_TESTS] ?? Object.values(patterns).flat(),
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: [
    'node_modules/(?!(?:.*/node_modules/)?(uuid|canonicalize|jose|openid-client|oauth4webapi|oidc-provider|cookie|@fastify/cookie|graphile-worker|graphile-config|@digitalbazaar/[^/]+|jsonld-signatures|base58-universal|base64url-universal|rdf-canonize|jsonld)/)',
  ],
  moduleNameMapper: require('./jest.paths.cjs'),
  setupFiles: [require.resolve('reflect-metadata')],
});
