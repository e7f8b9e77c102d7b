import { readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** At most: half of those who ask warm the servers. */
const REQUESTS = 50;
/** A statement in PostgreSQL's log, sent simply or prepared; it may be on several lines. */
const STATEMENT = /^[^[]*\[(\d+)\] LOG: {2}(?:statement|execute [^:]*): (.*)$/s;
const NEXT_ENTRY = /\n(?=\d{4}-\d\d-\d\d )/;

/** What a statement is for: the round trips of a transaction, who asks, the trace, or reading. */
const KINDS = {
  transaction: /^(begin|commit|rollback|start transaction|set local|select set_config)/i,
  session: /identity_read_session/i,
  trace: /insert into "?(file_access_log|audit_event)/i,
};

/**
 * Statements per request that PostgreSQL itself says it received, by kind, on both sides. Their servers were started
 * while the database logged statements. Each agent asks twice: the first look is written in the log, the second is not.
 *
 * @param {{ superuser: import('pg').Client, log: string }} bench
 * @param {Record<string, import('./equality.mjs').Side>} sides
 * @param {readonly object[]} agents
 * @returns {Promise<Record<string, { first: Record<string, number>, again: Record<string, number> }>>}
 */
export async function countStatements(bench, sides, agents) {
  const counted = {};
  const half = Math.min(REQUESTS, Math.floor(agents.length / 2));
  for (const [name, side] of Object.entries(sides)) {
    // Each server has its habits at its first requests: types it asks for, plans it prepares.
    await askAll(side, agents.slice(0, half));
    const fresh = agents.slice(half, 2 * half);
    counted[name] = {
      first: await kindsDuring(bench, side, fresh),
      again: await kindsDuring(bench, side, fresh),
    };
  }
  return counted;
}

async function askAll({ origin, request }, agents) {
  for (const agent of agents) {
    const { path, ...options } = request(agent);
    const text = await (await fetch(origin + path, options)).text();
    if (!text.includes('"data":{')) throw new Error(`${origin} answered: ${text.slice(0, 500)}`);
  }
}

async function kindsDuring({ superuser, log }, side, agents) {
  const from = statSync(log).size;
  await askAll(side, agents);
  // The log is written a moment after the answer.
  await pause(300);
  const { rows } = await superuser.query(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  const pids = new Set(rows.map(({ pid }) => String(pid)));
  const kinds = statementsIn(readFileSync(log).subarray(from).toString(), pids).map(kindOf);
  const names = [...Object.keys(KINDS), 'data'];
  return Object.fromEntries(
    names.map((name) => [name, kinds.filter((kind) => kind === name).length / agents.length]),
  );
}

/** @param {string} text @param {ReadonlySet<string>} pids connections to the bench database */
export function statementsIn(text, pids) {
  return text
    .split(NEXT_ENTRY)
    .map((entry) => STATEMENT.exec(entry) ?? [])
    .filter(([, pid]) => pid && pids.has(pid))
    .map(([, , sql]) => sql.trim());
}

/** @param {string} sql */
export function kindOf(sql) {
  return Object.keys(KINDS).find((kind) => KINDS[kind].test(sql)) ?? 'data';
}
