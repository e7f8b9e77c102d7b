const { paths } = JSON.parse(
  require('node:fs').readFileSync(require('node:path').join(__dirname, 'tsconfig.base.json'), 'utf8'),
).compilerOptions;
module.exports = Object.fromEntries(
  Object.entries(paths).map(([k, [v]]) => [`^${k}$`, require('node:path').join(__dirname, v)]),
);
