import { signInAddress, withBrowser } from './browser.mjs';

/** @typedef {{ path: string, encoding: string, transferred: number, clear: number }} Script */

/**
 * Every script the browser loads to show the agent's first page, cache empty, until nothing more comes.
 *
 * @param {string} address
 * @param {{ port: number }} options
 * @returns {Promise<Script[]>} the heaviest first
 */
export function firstPageScripts(address, options) {
  return withBrowser(options, async (context) => {
    const [page] = context.pages();
    const responses = [];
    page.on('response', (response) => {
      if (/\bjavascript\b/.test(response.headers()['content-type'] ?? '')) responses.push(response);
    });
    await page.goto(signInAddress(address, '/mon-espace'));
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = await Promise.all(responses.map(describe));
    return scripts.sort((one, other) => other.transferred - one.transferred);
  });
}

/** @param {import('@playwright/test').Response} response @returns {Promise<Script>} */
async function describe(response) {
  const { responseBodySize } = await response.request().sizes();
  return {
    path: new URL(response.url()).pathname,
    encoding: response.headers()['content-encoding'] ?? 'none',
    transferred: responseBodySize,
    clear: (await response.body()).length,
  };
}
