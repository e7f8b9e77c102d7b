import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../build/api.mjs';
import { copyRows } from '../api/data/copy.mjs';
import { loadBenchData } from '../api/data/load.mjs';
import { accountRows, sessionRows } from '../api/data/sessions.mjs';
import { withBenchDatabase } from '../api/database.mjs';
import { ourSide, portalDocument, SESSION_SECRET } from '../api/product.mjs';
import { report } from './report.mjs';
import { VirtualUser } from './virtual-user.mjs';

const AGENTS = 4_000;
const USERS = 200;
const DURATION = 60_000;
const PORT = 4259;

/**
 * Some two hundred people at once, on one process of the server: they open their file, look at it, and answer questions.
 *
 * @returns {Promise<import('../report.mjs').Result>}
 */
export async function measure() {
  await buildServer();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-load-'));
  try {
    return await withBenchDatabase(async ({ superuser, urlOf }) => {
      const agents = await load(superuser);
      const document = portalDocument('MyFile');
      const side = ourSide({ databaseUrl: urlOf('jalon_app'), folder, port: PORT, document });
      try {
        await side.server.ready();
        return report(await play(side.origin, agents), { users: USERS, duration: DURATION });
      } finally {
        await side.server.stop();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(superuser) {
  console.log(`Loading ${AGENTS} agents…`);
  const { agents } = await loadBenchData(superuser, { agents: AGENTS });
  await copyRows(superuser, 'account', accountRows(agents));
  await copyRows(superuser, 'web_session', sessionRows(agents, SESSION_SECRET));
  await superuser.query('vacuum (analyze)');
  return agents;
}

/** Everybody comes within the first seconds, as at the beginning of a morning; those are not counted. */
async function play(origin, agents) {
  console.log(`${USERS} people for ${DURATION / 1000} s…`);
  const step = Math.floor(agents.length / USERS);
  const users = Array.from({ length: USERS }, (_, rank) => new VirtualUser(agents[rank * step], origin));
  const start = Date.now();
  await Promise.all(users.map((user) => user.live(start, DURATION)));
  return users.flatMap(({ answers }) => answers);
}
