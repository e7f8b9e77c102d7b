import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inData, workspace } from '../../start/paths.mjs';
import { findChromium } from '../chromium.mjs';
import { startProduct } from '../product.mjs';
import { runProgram } from '../run-program.mjs';

const CONFIG = 'apps/e2e/playwright.config.ts';

/**
 * The product as people meet it, in a browser. Without Chromium its tests are skipped, and that is said; where the
 * result is meant to be complete (CI=true) that is a failure.
 */
export async function browserTests() {
  const chromium = findChromium();
  if (!chromium) {
    return withoutBrowser();
  }
  const product = await startProduct(inData('e2e'));
  try {
    return await playwright([], { JALON_URL: product.url, CHROMIUM_PATH: chromium });
  } finally {
    await product.stop();
  }
}

async function withoutBrowser() {
  const { skipped, failed, messages } = await playwright(['--list'], {});
  const isRequired = process.env['CI'] === 'true';
  const message =
    'Chromium was not found: install it, or name it in CHROMIUM_PATH. Browser tests are skipped.';
  if (!isRequired) {
    console.log(`  ${message}`);
  }
  return {
    passed: 0,
    failed: failed + (isRequired ? 1 : 0),
    skipped,
    messages: isRequired ? [...messages, message] : messages,
  };
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
async function playwright(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-browser-'));
  const file = join(folder, 'result.json');
  try {
    const { output } = await runProgram(
      '@playwright/test/cli.js',
      ['test', '-c', join(workspace, CONFIG), '--reporter=json', ...args],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    );
    return existsSync(file)
      ? readReport(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 1, skipped: 0, messages: [output] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A test that passed only at its second attempt failed: it will again. */
function readReport({ suites, errors }) {
  const tests = suites.flatMap(testsOf);
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  return {
    passed: count('expected'),
    failed: count('unexpected', 'flaky') + errors.length,
    skipped: count('skipped'),
    messages: [...errors.map(({ message }) => message), ...tests.flatMap(({ messages }) => messages)],
  };
}

function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap(({ title, file, tests }) =>
    tests.map(({ status, results }) => {
      const errors = results.flatMap((result) => result.errors).map(({ message }) => message);
      return { status, messages: errors.length > 0 ? [`${file} › ${title}\n${errors.join('\n')}`] : [] };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}
