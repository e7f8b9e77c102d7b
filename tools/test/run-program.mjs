import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { workspace } from '../start/paths.mjs';

/**
 * Runs a program of `node_modules` on this very Node, quietly, and gives what it wrote.
 *
 * @param {string} program path in `node_modules`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env added to ours
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runProgram(program, args, env = {}) {
  const path = [join(workspace, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']];
  const child = spawn(process.execPath, [join(workspace, 'node_modules', program), ...args], {
    cwd: workspace,
    env: { ...process.env, FORCE_COLOR: '0', PATH: path.join(delimiter), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const end = signal ? `\n${program} was ended by ${signal}.` : '';
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) + end });
    });
  });
}
