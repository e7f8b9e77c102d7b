import lighthouse from 'lighthouse';
import { signInAddress, withBrowser } from './browser.mjs';

/** @typedef {{ path: string, accessibility: number, bestPractices: number, failed: string[] }} Audit */

/**
 * Lighthouse on some pages, in one browser where the agent is signed in.
 *
 * @param {string} address
 * @param {{ port: number, paths: readonly { path: string, signedIn: boolean }[] }} options
 * @returns {Promise<Audit[]>}
 */
export function auditPages(address, { port, paths }) {
  return withBrowser({ port }, async (context) => {
    const audits = [];
    for (const { path, signedIn } of paths) {
      await context.clearCookies();
      if (signedIn) {
        const page = await context.newPage();
        await page.goto(signInAddress(address, path));
        await page.locator('main h1').first().waitFor();
        await page.close();
      }
      audits.push(await audit(`${address}${path}`, path, port));
    }
    return audits;
  });
}

/** @returns {Promise<Audit>} */
async function audit(url, path, port) {
  const { lhr } = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['accessibility', 'best-practices'],
    // The session is a cookie: without this Lighthouse would begin by erasing it.
    disableStorageReset: true,
  });
  if (lhr.runtimeError || new URL(lhr.finalDisplayedUrl).pathname !== path) {
    throw new Error(
      `Lighthouse did not reach ${path}: ${lhr.runtimeError?.message ?? lhr.finalDisplayedUrl}`,
    );
  }
  const score = (category) => Math.round(lhr.categories[category].score * 100);
  const failed = Object.values(lhr.audits)
    .filter(({ score: one, scoreDisplayMode }) => scoreDisplayMode === 'binary' && one === 0)
    .map(({ title }) => title);
  return { path, accessibility: score('accessibility'), bestPractices: score('best-practices'), failed };
}
