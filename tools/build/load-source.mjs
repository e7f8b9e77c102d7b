import { join } from 'node:path';
import { build } from 'esbuild';
import { workspace } from '../start/paths.mjs';

/**
 * Runs TypeScript of the workspace from its source, for commands that need no build.
 *
 * @param {string} folder in which `contents` is read, from the root of the workspace
 * @param {string} contents TypeScript that exports what is wanted
 */
export async function loadSource(folder, contents) {
  const { outputFiles } = await build({
    absWorkingDir: workspace,
    stdin: { contents, resolveDir: join(workspace, folder), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    tsconfig: join(workspace, 'tsconfig.base.json'),
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
