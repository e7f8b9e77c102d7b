import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDemonstration } from '../product.mjs';
import { auditPages } from './audits.mjs';
import { firstPageScripts } from './weight.mjs';

const PORT = 4256;
const BROWSER_PORT = 4255;
const LIGHTEST_BYTES = 320_000;
const PATHS = [
  { path: '/connexion', signedIn: false },
  { path: '/mon-espace', signedIn: true },
];
const ACCESSIBILITY = 100;
const BEST_PRACTICES = 95;

/** Weighs the agent's first page and audits it, on the built product. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  // The embedded database may run as another account.
  chmodSync(folder, 0o755);
  try {
    return await withDemonstration({ port: PORT, data: join(folder, 'data') }, async (address) => {
      const scripts = await firstPageScripts(address, { port: BROWSER_PORT });
      const audits = await auditPages(address, { port: BROWSER_PORT, paths: PATHS });
      return report(scripts, audits);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(scripts, audits) {
  const total = (name) => scripts.reduce((sum, one) => sum + one[name], 0);
  return {
    tables: [
      {
        title: 'JavaScript of the agent’s first page',
        columns: ['file', 'encoding', 'bytes sent', 'bytes read'],
        rows: [
          ...scripts.map(({ path, encoding, transferred, clear }) => [
            `\`${path}\``,
            encoding,
            transferred,
            clear,
          ]),
          [`in all, ${scripts.length} files`, '', total('transferred'), total('clear')],
        ],
      },
      {
        title: 'Lighthouse',
        columns: ['page', 'accessibility', 'best practices', 'failed audits'],
        rows: audits.map(({ path, accessibility, bestPractices, failed }) => [
          path,
          accessibility,
          bestPractices,
          failed.join('; ') || 'none',
        ]),
      },
    ],
    bounds: [
      {
        name: 'JavaScript of the first page',
        value: kilobytes(total('transferred')),
        bound: `≤ ${kilobytes(LIGHTEST_BYTES)}`,
        met:
          total('transferred') <= LIGHTEST_BYTES &&
          scripts.every(({ encoding }) => encoding === 'br' || encoding === 'none'),
      },
      ...audits.flatMap(auditBounds),
    ],
  };
}

function auditBounds({ path, accessibility, bestPractices }) {
  const bound = (name, value, least) => ({
    name: `${name}, ${path}`,
    value,
    bound: `≥ ${least}`,
    met: value >= least,
  });
  return [
    bound('accessibility', accessibility, ACCESSIBILITY),
    bound('best practices', bestPractices, BEST_PRACTICES),
  ];
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
