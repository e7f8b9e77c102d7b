/** Builds the server: its programs, the demonstration's, and the list of documents the portal may send. */
import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { writeTrustedDocuments } from '../schema/trusted-documents.mjs';
import { dist, workspace } from '../start/paths.mjs';
import { fingerprintOf, isBuilt, rememberBuilt } from './fingerprint.mjs';
import { isProgram } from './is-program.mjs';
import { barOptions, serverOptions } from './server-bundles.mjs';

/**
 * Builds the server, unless nothing it is made of changed.
 *
 * @param {{ withDemo?: boolean }} options
 */
export async function buildServer({ withDemo = true } = {}) {
  if (withDemo && isBuilt('server')) {
    return;
  }
  const fingerprint = fingerprintOf('server');
  const bundles = [serverOptions({ withDemo }), ...(withDemo ? [barOptions] : [])];
  const results = await Promise.all(bundles.map((options) => build(options)));
  removeStale(results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})));
  await writeTrustedDocuments();
  rememberBuilt('server', withDemo ? fingerprint : `${fingerprint} without demo`);
}

/**
 * What an earlier build left goes: chunks, which bear the name of their contents and would pile up, and everything of
 * the demonstration when this build is without it.
 *
 * @param {string[]} outputs
 */
function removeStale(outputs) {
  const folder = join(dist, 'apps/api');
  const kept = new Set(outputs.map((file) => relative(folder, join(workspace, file))));
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js(\.map)?$/.test(name) && !kept.has(name))
    .forEach((name) => rmSync(join(folder, name)));
}

if (isProgram(import.meta.url)) {
  try {
    await buildServer({ withDemo: !process.argv.includes('--without-demo') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
