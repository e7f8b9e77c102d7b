import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, workspace } from '../start/paths.mjs';

/** Programs of the server, by their place in `dist`. */
const production = {
  'apps/api/main': 'apps/api/src/main.ts',
  'apps/api/migrate': 'apps/api/src/migrate.ts',
  'apps/api/worker': 'apps/api/src/worker.ts',
  'apps/api/inspection': 'apps/api/src/inspection.ts',
  'apps/api/audit-verify': 'apps/api/src/audit-verify.ts',
  'apps/api/backup': 'apps/api/src/backup.ts',
  'apps/api/restore': 'apps/api/src/restore.ts',
  'apps/api/employer': 'apps/api/src/employer.ts',
  'apps/api/keys': 'apps/api/src/keys.ts',
};
const demo = {
  'apps/api/main.demo': 'apps/api/src/main.demo.ts',
  'tools/seed/main': 'tools/seed/src/main.ts',
};

const { version } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'));

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: workspace,
  outdir: dist,
  bundle: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'silent',
  define: { JALON_VERSION: JSON.stringify(version) },
  tsconfig: join(workspace, 'apps/api/tsconfig.json'),
  loader: { '.sql': 'text', '.csv': 'text', '.html': 'text' },
};

/** @satisfies {import('esbuild').BuildOptions} */
const node = {
  ...common,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  keepNames: true,
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
    ...node,
    entryPoints: withDemo ? { ...production, ...demo } : production,
    chunkNames: 'apps/api/[name]-[hash]',
    splitting: true,
  };
}

/** The program that writes the schema: by itself, so that it needs nothing but the server's types. @type {import('esbuild').BuildOptions} */
export const schemaOptions = {
  ...node,
  entryPoints: { 'tools/schema/emit-schema': 'apps/api/src/emit-schema.ts' },
};

/** The bar "Voir comme…" of the demonstration: one small script for the browser. @type {import('esbuild').BuildOptions} */
export const barOptions = {
  ...common,
  entryPoints: { 'apps/api/demo/bar': 'apps/api/src/demo/bar/main.ts' },
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
};
