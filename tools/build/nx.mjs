import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { workspace } from '../start/paths.mjs';

/** Nx, run by this very Node whatever the path says. */
function nxProgram() {
  const manifest = createRequire(import.meta.url).resolve('nx/package.json');
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.nx);
}

/**
 * Runs Nx without daemon or screen effects, and gives what it wrote. It stops with us.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function nx(args) {
  const path = `${join(workspace, 'node_modules/.bin')}${delimiter}${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  const child = spawn(process.execPath, [nxProgram(), ...args], {
    cwd: workspace,
    env: { ...process.env, PATH: path, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ ok: code === 0, output: stripVTControlCharacters(output) })),
  );
}
