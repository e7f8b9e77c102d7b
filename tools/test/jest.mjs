import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** Files of each kind. Jest takes an empty list of its own for "any". */
const FILES = {
  unit: String.raw`\.spec\.(ts|mjs)$`,
  integration: String.raw`\.int-spec\.ts$`,
  start: String.raw`\.int-spec\.mjs$`,
};

/** A busy machine is no fault of the product. */
const TEST_WITHIN = 30_000;

/**
 * Runs the jest tests of one kind, and counts them one by one.
 *
 * @param {'unit' | 'integration' | 'start'} kind
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./result.mjs').Result>}
 */
export async function runJest(kind, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-jest-'));
  const file = join(folder, 'result.json');
  try {
    const { output } = await runProgram(
      'jest/bin/jest.js',
      [
        FILES[kind],
        '--json',
        `--outputFile=${file}`,
        `--testTimeout=${TEST_WITHIN}`,
        '--maxWorkers=2',
        '--passWithNoTests',
      ],
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
