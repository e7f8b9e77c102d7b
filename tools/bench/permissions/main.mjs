import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../build/api.mjs';
import { copyRows } from '../api/data/copy.mjs';
import { employers } from '../api/data/employers.mjs';
import { idOf } from '../api/data/ids.mjs';
import { loadBenchData } from '../api/data/load.mjs';
import { accountRows, sessionRows } from '../api/data/sessions.mjs';
import { withBenchDatabase } from '../api/database.mjs';
import { ourSide, portalDocument, SESSION_SECRET } from '../api/product.mjs';
import { median } from '../api/rounds.mjs';
import { runRounds, warm } from '../map/rounds.mjs';

const AGENTS = 12_000;
const RIGHTS = 500;
/** Many, since the server slows down whoever asks too often. */
const OFFICERS = 40;
const PORT = 4267;
/** The page with so many rights takes at most so many times what it takes with one. */
const REQUIRED = 3;

/** The page of another's file, for an officer who holds one right and for one who holds 500. */
export async function measure() {
  await buildServer();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  try {
    return await withBenchDatabase(async ({ superuser, urlOf }) => {
      const { few, many, agentId } = await load(superuser);
      const document = { ...portalDocument('AgentFile'), variables: { agentId, date: null } };
      const ours = ourSide({ databaseUrl: urlOf('jalon_app'), folder, port: PORT, document });
      try {
        await ours.server.ready();
        const as = (officers) => ({ ...ours, request: (rank) => ours.request(officers[rank]) });
        // One server for both: only who asks differs.
        const sides = [as(few), as(many)];
        const ranks = [...few.keys()];
        await warm(sides, ranks);
        const [one, fiveHundred] = await runRounds(sides, ranks);
        return report(one, fiveHundred);
      } finally {
        await ours.server.stop();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Officers of the first employer, none habilitated on everyone: some hold one right, the others 500. */
async function load(superuser) {
  console.log(`Loading ${AGENTS} agents…`);
  const { agents } = await loadBenchData(superuser, { agents: AGENTS });
  const [employer] = employers;
  const own = agents.filter((agent) => agent.employer === employer);
  const [few, many] = [own.slice(-OFFICERS), own.slice(-2 * OFFICERS, -OFFICERS)];
  const target = own[1_000];
  const { rows: units } = await superuser.query(
    'select id from org_unit where employer_id = $1 order by id',
    [employer.id],
  );
  const { rows: types } = await superuser.query(
    `select array_agg(code order by code) as codes from document_type where enabled and sensitivity = 'STANDARD'`,
  );
  const team = idOf('orgUnit', target.team);
  const others = units.map(({ id }) => id).filter((id) => id !== team);
  const right = (officer, unit, rank) => ({
    employer_id: employer.id,
    id: idOf('habilitation', 1_000_000 + officer.rank * 1_000 + rank),
    holder_person_id: officer.personId,
    label: 'Gestion des carrières',
    operations: ['CONSULTATION', 'USE'],
    document_types: types[0].codes,
    population_org_unit_id: unit,
    population_is_list: false,
    valid_from: '2024-01-01',
    valid_until: '2099-12-31',
    legal_basis: 'CGFP, art. R137-12',
    granted_by_person_id: officer.personId,
    granted_at: '2024-01-01T08:00:00Z',
    ended_at: null,
  });
  // The one that answers comes last, whatever is looked at first.
  const elsewhere = Array.from({ length: RIGHTS - 1 }, (_, rank) => others[rank % others.length]);
  const rights = [
    ...few.map((officer) => right(officer, team, 0)),
    ...many.flatMap((officer) => [...elsewhere, team].map((unit, rank) => right(officer, unit, rank))),
  ];
  await copyRows(superuser, 'habilitation', rights);
  await copyRows(superuser, 'account', accountRows([...few, ...many]));
  await copyRows(superuser, 'web_session', sessionRows([...few, ...many], SESSION_SECRET));
  await superuser.query('vacuum (analyze)');
  return { few, many, agentId: target.id };
}

/** @returns {import('../report.mjs').Result} */
function report(one, many) {
  const ratio = median(one.map(({ p50 }, index) => many[index].p50 / p50));
  const middle = (rounds, name) => median(rounds.map((round) => round[name]));
  const row = (title, name, digits) => [
    title,
    ...[one, many].map((rounds) => middle(rounds, name).toFixed(digits)),
  ];
  return {
    tables: [
      {
        title: 'The page of another’s file, medians of the rounds',
        columns: ['', '1 habilitation', `${RIGHTS} habilitations`],
        rows: [
          row('pages per second, one after the other', 'perSecond', 0),
          row('latency, median, ms', 'p50', 1),
          row('latency, 99th percentile, ms', 'p99', 1),
          row('server CPU per page, ms', 'cpuPerRequest', 2),
        ],
      },
    ],
    bounds: [
      {
        name: `latency with ${RIGHTS} habilitations against one, median of the ratios`,
        value: ratio.toFixed(2),
        bound: `≤ ${REQUIRED}`,
        met: ratio <= REQUIRED,
      },
    ],
  };
}
