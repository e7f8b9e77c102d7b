import { readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const STATEMENT = /^.*? \[(\d+)\] LOG: {2}(?:statement|execute [^:]*): (.*)$/;

/**
 * The statements PostgreSQL itself says it received during a task, in order. Only those of servers started while
 * {@link logStatements} is on.
 *
 * @param {{ superuser: import('pg').Client, log: string }} bench
 * @param {() => Promise<unknown>} task
 * @returns {Promise<string[]>}
 */
export async function statementsDuring({ superuser, log }, task) {
  const from = statSync(log).size;
  await task();
  // The server writes its log after it answers.
  await pause(300);
  const { rows } = await superuser.query(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  const pids = new Set(rows.map(({ pid }) => String(pid)));
  return statementsIn(readFileSync(log).subarray(from).toString(), pids);
}

/** @param {string} text @param {ReadonlySet<string>} pids of the servers' connections */
export function statementsIn(text, pids) {
  const statements = [];
  for (const line of text.split('\n')) {
    const [, pid, sql] = STATEMENT.exec(line) ?? [];
    if (pid && pids.has(pid)) {
      statements.push(sql);
    } else if (line.startsWith('\t') && statements.length > 0) {
      statements[statements.length - 1] += ` ${line.trim()}`;
    }
  }
  return statements;
}

/** What a statement is for. Transaction control and settings cost round trips, not reading. */
export function kindOf(sql) {
  if (
    /^(begin|commit|rollback|start transaction|set local|set transaction|select set_config|select .*pg_catalog\.set_config)/i.test(
      sql,
    )
  )
    return 'transaction';
  if (/session/i.test(sql)) return 'session';
  if (/insert into "?file_access_log/i.test(sql)) return 'accessLog';
  return 'data';
}

/** Makes PostgreSQL log the statements of the connections opened to the bench database from now on, or stops it. */
export async function logStatements(superuser, on) {
  await superuser.query(
    `alter database jalon_bench ${on ? "set log_statement = 'all'" : 'reset log_statement'}`,
  );
}
