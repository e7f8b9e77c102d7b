import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../build/api.mjs';
import { withBenchDatabase } from '../api/database.mjs';
import { requireEqualAnswers } from '../api/equality.mjs';
import { peerSide } from '../api/peer.mjs';
import { ourSide, portalDocument, SESSION_SECRET } from '../api/product.mjs';
import { countStatements } from '../api/statements.mjs';
import { loadTeams } from './data.mjs';
import { asOurs } from './peer/as-ours.mjs';
import { BEST_DOCUMENT, NATURAL_DOCUMENT } from './peer/documents.mjs';
import { PEER_FUNCTIONS } from './peer/functions.mjs';
import { report } from './report.mjs';
import { runRounds, warm } from './rounds.mjs';

const COMPARED = 20;
const PORTS = { ours: 4257, natural: 4258, best: 4259 };

/** Compares the map with both forms of its peer, on the same database. @returns {Promise<import('../report.mjs').Result>} */
export async function measure() {
  await buildServer();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  try {
    return await withBenchDatabase(async (bench) => {
      const { managers, counts } = await load(bench);
      const statements = await withSides(
        bench,
        folder,
        (sides) => countStatements(bench, sides, managers),
        true,
      );
      return withSides(bench, folder, async (sides) => {
        const equality = await requireEqual(sides, managers.slice(0, COMPARED));
        const order = [sides.ours, sides.natural, sides.best];
        // Our trace of a look is written then, once an hour.
        await warm(order, managers);
        const [ours, natural, best] = await runRounds(order, managers);
        return report({ counts, equality, statements, ours, natural, best });
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load({ superuser }) {
  console.log('Loading the teams…');
  const loaded = await loadTeams(superuser, SESSION_SECRET);
  for (const statement of PEER_FUNCTIONS) await superuser.query(statement);
  return loaded;
}

async function requireEqual({ ours, natural, best }, managers) {
  const compared = {
    natural: await requireEqualAnswers({ ours, peer: natural }, managers, asOurs),
    best: await requireEqualAnswers({ ours, peer: best }, managers, asOurs),
  };
  const fields = compared.natural.fields + compared.best.fields;
  console.log(`Equal answers for ${managers.length} managers: ${fields} values compared.`);
  return { ...compared, fields };
}

/** The three servers, each in its process, for the time of a task. */
async function withSides({ superuser, urlOf }, folder, task, logged = false) {
  await superuser.query(
    `alter database jalon_bench ${logged ? "set log_statement = 'all'" : 'reset log_statement'}`,
  );
  const common = { databaseUrl: urlOf('jalon_app'), folder };
  const document = { ...portalDocument('TeamMapPage'), variables: { orderBy: 'NAME', language: 'FR' } };
  const sides = {
    ours: ourSide({ ...common, port: PORTS.ours, document }),
    natural: peerSide({ ...common, port: PORTS.natural, text: NATURAL_DOCUMENT, variablesOf }),
    best: peerSide({ ...common, port: PORTS.best, text: BEST_DOCUMENT, variablesOf }),
  };
  try {
    await Promise.all(Object.values(sides).map(({ server }) => server.ready()));
    return await task(sides);
  } finally {
    await Promise.all(Object.values(sides).map(({ server }) => server.stop()));
  }
}

const variablesOf = ({ employer, id }) => ({
  employerId: employer.id,
  managerId: id,
  framework: `BANC-${employer.rank}`,
});
