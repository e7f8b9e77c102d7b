import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../build/api.mjs';
import { copyRows } from './data/copy.mjs';
import { loadBenchData } from './data/load.mjs';
import { accountRows, sessionRows } from './data/sessions.mjs';
import { withBenchDatabase } from './database.mjs';
import { requireEqualAnswers } from './equality.mjs';
import { peerSide } from './peer.mjs';
import { asOurs } from './peer/as-ours.mjs';
import { HOME_DOCUMENT } from './peer/home.mjs';
import { ourSide, portalDocument, SESSION_SECRET } from './product.mjs';
import { report } from './report.mjs';
import { runFirstLooks, runRounds } from './rounds.mjs';
import { countStatements } from './statements.mjs';

const AGENTS = 20_000;
/** Every twentieth agent asks for their file, so that requests go all over the tables. */
const EVERY = 20;
const COMPARED = 100;
const PORTS = { ours: 4257, peer: 4258 };

/** Compares our server with its peer on the same database. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  await buildServer();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  try {
    return await withBenchDatabase(async (bench) => {
      const { agents, counts } = await load(bench);
      const askers = agents.filter(({ rank }) => rank % EVERY === 0);
      const statements = await withSides(
        bench,
        folder,
        (sides) => countStatements(bench, sides, askers),
        true,
      );
      return withSides(bench, folder, async (sides) => {
        const equality = await requireEqualAnswers(sides, spread(askers, COMPARED), homeAsOurs);
        console.log(`Equal answers for ${COMPARED} agents: ${equality.fields} values compared.`);
        const order = [sides.ours, sides.peer];
        const firstLooks = await runFirstLooks(order, askers);
        const [ours, peer] = await runRounds(order, askers);
        return report({ counts, equality, statements, firstLooks, ours, peer });
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load({ superuser }) {
  console.log(`Loading ${AGENTS} agents…`);
  const { agents, counts } = await loadBenchData(superuser, { agents: AGENTS });
  await copyRows(superuser, 'account', accountRows(agents));
  await copyRows(superuser, 'web_session', sessionRows(agents, SESSION_SECRET));
  await superuser.query('vacuum (analyze) web_session, account');
  return { agents, counts };
}

/** Both servers, each in its process, for the time of a task. */
async function withSides({ superuser, urlOf }, folder, task, logged = false) {
  await superuser.query(
    `alter database jalon_bench ${logged ? "set log_statement = 'all'" : 'reset log_statement'}`,
  );
  const databaseUrl = urlOf('jalon_app');
  const sides = {
    ours: ourSide({ databaseUrl, folder, port: PORTS.ours, document: portalDocument('MyFile') }),
    peer: peerSide({
      databaseUrl,
      folder,
      port: PORTS.peer,
      text: HOME_DOCUMENT,
      variablesOf: homeVariables,
    }),
  };
  try {
    await Promise.all(Object.values(sides).map(({ server }) => server.ready()));
    return await task(sides);
  } finally {
    await Promise.all(Object.values(sides).map(({ server }) => server.stop()));
  }
}

const homeVariables = ({ employer, personId, id }) => ({ employerId: employer.id, personId, agentId: id });

function homeAsOurs(theirs, { personId }) {
  const today = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date());
  return asOurs(theirs, { personId, today });
}

/** Some of them, from the first to the last. */
function spread(list, count) {
  const step = Math.floor(list.length / count);
  return Array.from({ length: count }, (_, index) => list[index * step]);
}
