const node = require('../jest.node.cjs');

const folders = '{start,build,docker,schema,database,test,texts,replay,bank}';
const patterns = { unit: `**/${folders}/**/*.spec.mjs`, start: `**/${folders}/**/*.int-spec.mjs` };

/** The programs around the product. Those that start it for real are a kind of their own: they need it built. */
module.exports = {
  ...node(__dirname, 'tools'),
  testMatch: [patterns[process.env.JALON_TESTS] ?? '**/no-such-test'],
  // Published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['node_modules/(?!(auto-bind)/)'],
};
