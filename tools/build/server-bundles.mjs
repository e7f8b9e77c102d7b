import { join } from 'node:path';
import { dist, workspace } from '../start/paths.mjs';

/** Programs of the server, by their place in `dist`. */
const production = {
  'apps/api/main': 'apps/api/src/main.ts',
  'apps/api/migrate': 'apps/api/src/migrate.ts',
  'apps/api/worker': 'apps/api/src/worker.ts',
};
const demo = {
  'apps/api/main.demo': 'apps/api/src/main.demo.ts',
  'apps/api/emit-schema': 'apps/api/src/emit-schema.ts',
  'tools/seed/main': 'tools/seed/src/main.ts',
};

const common = {
  absWorkingDir: workspace,
  bundle: true,
  sourcemap: true,
  metafile: true,
  logLevel: /** @type {const} */ ('silent'),
  tsconfig: join(workspace, 'apps/api/tsconfig.json'),
  loader: { '.sql': /** @type {const} */ ('text'), '.csv': 'text', '.html': 'text' },
};

/**
 * How esbuild makes the programs of the server: our sources in a few files, packages left where npm put them.
 * Decorators carry their types in words, as esbuild emits no metadata.
 *
 * @param {{ withDemo: boolean }} options production images hold no line of the demonstration
 * @returns {import('esbuild').BuildOptions}
 */
export function serverOptions({ withDemo }) {
  return {
    ...common,
    entryPoints: withDemo ? { ...production, ...demo } : production,
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'apps/api/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    splitting: true,
    keepNames: true,
  };
}

/** The bar "Voir comme…" of the demonstration: one small script for the browser. @type {import('esbuild').BuildOptions} */
export const barOptions = {
  ...common,
  entryPoints: { 'apps/api/demo/bar': 'apps/api/src/demo/bar/main.ts' },
  outdir: dist,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
};
