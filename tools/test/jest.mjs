import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/**
 * Runs the jest tests of one kind, and counts them one by one.
 *
 * @param {'unit' | 'integration' | 'start'} kind
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function runJest(kind, { args = [], env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-jest-'));
  const file = join(folder, 'result.json');
  try {
    const { output } = await runProgram(
      'jest/bin/jest.js',
      ['--json', `--outputFile=${file}`, '--maxWorkers=2', '--passWithNoTests', ...args],
      { JALON_TESTS: kind, ...env },
    );
    return existsSync(file) ? readResult(file) : { passed: 0, failed: 1, skipped: 0, messages: [output] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that could not even be loaded counts as one failure. */
function readResult(file) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
    messages: result.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ message }) => message.trim()),
  };
}
