const { globSync } = require('node:fs');

module.exports = {
  // What one file leaves in memory is no reason for the next to run out of it: a worker too heavy is replaced.
  workerIdleMemoryLimit: '1GB',
  projects: globSync('{apps,libs,tools}/**/jest.config.cjs', {
    cwd: __dirname,
    exclude: (name) => name.includes('node_modules'),
  }).map((file) => `<rootDir>/${file}`),
};
