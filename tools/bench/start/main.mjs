import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspace } from '../../start/paths.mjs';
import { startFromShell } from './npm-start.mjs';

const PORT = 4259;
/** Both are promised to the newcomer. */
const ANSWERS_WITHIN = 10;
const SECOND_WITHIN = 10;

const names = {
  database: 'database started',
  server: 'server built',
  migrate: 'tables made',
  demo: 'demonstration made',
  portal: 'shell and agent space built',
  serve: 'portal opened',
};

/** Starts a fresh clone as a newcomer does, then starts it again. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  // As a newcomer's folder is: readable. The embedded database may run as another account.
  chmodSync(folder, 0o755);
  const clone = join(folder, 'jalon');
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', workspace, clone]);
    const cold = await startFromShell(clone, PORT);
    const steps = stepsOf(clone);
    const warm = await startFromShell(clone, PORT);
    return report(cold, warm, steps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long each step took, as the launcher remembers it to tell the time left. */
function stepsOf(clone) {
  const file = join(clone, '.data/durations.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function report(cold, warm, steps) {
  const answered = cold.answered - cold.installed;
  return {
    tables: [
      {
        title: 'First start, in seconds',
        columns: ['step', 'seconds'],
        rows: [
          ['packages installed', seconds(cold.installed)],
          ['the address answers, after the installation', seconds(answered)],
          ...Object.entries(steps).map(([name, duration]) => [`— ${names[name] ?? name}`, seconds(duration)]),
          ['portal ready, after the installation', seconds(cold.ready - cold.installed)],
          ['portal ready, in all', seconds(cold.ready)],
          ['pages of every audience built, in all', seconds(cold.complete)],
          ['Ctrl-C to the end', seconds(cold.stopped)],
        ],
      },
      {
        title: 'Second start, in seconds',
        columns: ['step', 'seconds'],
        rows: [
          ['the address answers', seconds(warm.answered)],
          ['portal ready', seconds(warm.ready)],
        ],
      },
    ],
    notes: [
      'The database and the server are prepared while the pages are built: the steps of a first start overlap.',
    ],
    bounds: [
      bound('the address answers after the installation', answered, ANSWERS_WITHIN),
      bound('second start ready', warm.ready, SECOND_WITHIN),
    ],
  };
}

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);

function bound(name, milliseconds, limit) {
  return {
    name,
    value: `${seconds(milliseconds)} s`,
    bound: `≤ ${limit} s`,
    met: milliseconds <= limit * 1000,
  };
}
