const { globSync } = require('node:fs');

module.exports = {
  projects: globSync('{apps,libs,tools}/**/jest.config.cjs', {
    cwd: __dirname,
    exclude: (name) => name.includes('node_modules'),
  }).map((file) => `<rootDir>/${file}`),
};
