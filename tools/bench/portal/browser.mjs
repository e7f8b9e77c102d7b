import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Refusal } from '../../start/refusal.mjs';
import { findChromium } from '../../test/chromium.mjs';

/** The agent of the demonstration whose first page is measured: two employers, a file, pieces to read. */
const AGENT = 'camille.legoff';

/**
 * A browser with an empty cache, for the time of a task. Lighthouse finds it at `port`.
 *
 * @template T
 * @param {{ port: number }} options
 * @param {(context: import('@playwright/test').BrowserContext) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withBrowser({ port }, task) {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Refusal('Aucun Chromium sur cette machine : installez-le, ou nommez-le dans CHROMIUM_PATH.');
  }
  const profile = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    locale: 'fr-FR',
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-dev-shm-usage', '--disable-quic'],
  });
  try {
    return await task(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Signs the agent in, in one click as the demonstration offers, and opens a page. */
export function signInAddress(address, path) {
  const query = new URLSearchParams({ provider: 'demo', loginHint: AGENT, returnTo: path });
  return `${address}/auth/sign-in?${query}`;
}
