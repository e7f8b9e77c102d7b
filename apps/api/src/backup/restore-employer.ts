import type { ClientBase } from 'pg';
import { Refusal } from '../refusal';
import { inTransaction, loadRows, withForceLifted } from './load-rows';
import type { KeptTable } from './manifest';
import { giveObjectsBack, inOrder, requireSameTables, type RestoreOrder } from './restore-platform';
import { settleRestored } from './settle-restored';
import { quoted, quotedList, readTables, real, type Table } from './table-catalogue';
import { columnsOfEmployer, keptTables, literal, namesObjects, rowsOfEmployer } from './table-rules';
import { PLAIN_TEXT } from './take-backup';
import type { SoundBackup } from './verify-backup';

/**
 * Gives one employer its rows back, in an empty platform or beside the others, from its own backup or a whole one. Rows
 * that others share (persons, accounts, reference) are added where they are absent and changed nowhere; nobody else's
 * row is touched.
 *
 * @param client as `jalon_owner`
 * @throws {Refusal} when the employer still has rows: what is there is not replaced
 */
export async function restoreEmployer(
  client: ClientBase,
  { siret, backup }: { readonly siret: string; readonly backup: SoundBackup },
  order: RestoreOrder,
): Promise<void> {
  await client.query(PLAIN_TEXT);
  const tables = keptTables(await readTables(client));
  await requireSameTables(client, backup.manifest, tables);
  await inTransaction(client, async () => {
    const kept = inOrder(backup.manifest, tables);
    // Loaded aside first: the tables of the others are locked for the time of the insertions alone.
    for (const table of kept) await stage(client, backup.folder, table);
    const employerId = await stagedEmployer(client, siret);
    await requireAbsent(client, { siret, employerId, tables });
    const names = await objectNames(client, { tables, kept, employerId });
    await giveObjectsBack(backup, order, names);
    const scope = { tables: tables.filter(({ name }) => kept.some((one) => one.name === name)), employerId };
    await withForceLifted(client, tables, () => addEmployer(client, scope, order));
  });
}

interface Scope {
  readonly tables: readonly Table[];
  readonly employerId: string;
}

async function addEmployer(client: ClientBase, scope: Scope, order: RestoreOrder): Promise<void> {
  for (const table of scope.tables) {
    const aside = await countAside(client, table, scope);
    const added = await addRows(client, table, scope);
    if (added > 0) order.say(`${table.name} : ${added} lignes`);
    if (aside > 0) {
      order.say(
        `${table.name} : ${aside} lignes laissées de côté, elles nomment un employeur, une personne ou un compte absents de cette base`,
      );
    }
  }
  await settleRestored(client, order, scope.employerId);
}

/** Under the same name, before the real ones in the search path: conditions on rows then read what is staged. */
async function stage(client: ClientBase, folder: string, kept: KeptTable): Promise<void> {
  await client.query(
    `create temporary table ${quoted(kept.name)} on commit drop as
     select ${quotedList(kept.columns)} from ${real(kept.name)} with no data`,
  );
  await loadRows(client, folder, kept, `pg_temp.${quoted(kept.name)}`);
  await client.query(`analyze pg_temp.${quoted(kept.name)}`);
}

async function stagedEmployer(client: ClientBase, siret: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from pg_temp.employer where siret = $1', [
    siret,
  ]);
  if (!rows[0]) throw new Refusal([`Cette sauvegarde n’a pas l’employeur ${siret} : corrigez --employer.`]);
  return rows[0].id;
}

/** @throws {Refusal} when the database has rows of this employer, or another one of its SIRET. */
async function requireAbsent(
  client: ClientBase,
  { siret, employerId, tables }: Scope & { readonly siret: string },
): Promise<void> {
  const { rowCount: taken } = await client.query(
    `select from ${real('employer')} where siret = $1 and id <> $2`,
    [siret, employerId],
  );
  if (taken) {
    throw new Refusal([
      `Le SIRET ${siret} est déjà celui d’un autre employeur de cette base : il a été créé à nouveau. Restaurez dans une base neuve.`,
    ]);
  }
  const found: string[] = [];
  await client.query(`set local app.employer_id = ${literal(employerId)}`);
  for (const { name } of tables.filter(({ owner }) => owner === 'employer')) {
    const { rowCount } = await client.query(`select from ${real(name)} where employer_id = $1 limit 1`, [
      employerId,
    ]);
    if (rowCount) found.push(name);
  }
  if (found.length > 0) {
    throw new Refusal([
      `Cet employeur a encore des lignes (${found.join(', ')}) : rien n’est remplacé. Restaurez dans une base neuve.`,
    ]);
  }
}

async function objectNames(
  client: ClientBase,
  { tables, kept, employerId }: Scope & { readonly kept: readonly KeptTable[] },
): Promise<Set<string>> {
  const names = new Set<string>();
  for (const { name } of tables.filter(namesObjects)) {
    if (!kept.some((one) => one.name === name)) continue;
    const { rows } = await client.query<{ name: string | null }>(
      `select object_name as name from pg_temp.${quoted(name)} where employer_id = ${literal(employerId)}`,
    );
    rows.forEach((row) => row.name && names.add(row.name));
  }
  return names;
}

/** How many staged rows of a shared table would go with the employer, and name what is not here. */
async function countAside(client: ClientBase, table: Table, { tables, employerId }: Scope): Promise<number> {
  const rows = rowsOfEmployer(table, employerId, tables);
  if (rows === null || table.owner === 'employer') return 0;
  const { rows: counts } = await client.query<{ aside: number }>(
    `select count(*)::int as aside from pg_temp.${quoted(table.name)} as staged
      where ${rows} and not (${targetsExist(table)})`,
  );
  return counts[0]?.aside ?? 0;
}

/** The staged rows of a table that go with the employer. @returns how many were added */
async function addRows(client: ClientBase, table: Table, { tables, employerId }: Scope): Promise<number> {
  const rows = rowsOfEmployer(table, employerId, tables);
  if (rows === null) return 0;
  const isOwn = table.owner === 'employer';
  const columns = table.columns.map(({ name }) => name);
  const { rowCount } = await client.query(
    `insert into ${real(table.name)} (${quotedList(columns)})
     select ${columnsOfEmployer(table, employerId).join(', ')} from pg_temp.${quoted(table.name)} as staged
      where ${rows} and ${isOwn ? 'true' : targetsExist(table)} ${isOwn ? '' : 'on conflict do nothing'}`,
  );
  return rowCount ?? 0;
}

/**
 * A shared row that names what is not here is left aside: an account that was opened again under another id, a role lent
 * to an employer that stayed where it was.
 */
function targetsExist({ columns: known, references }: Table): string {
  const isRequired = (name: string) => known.some((column) => column.name === name && column.isRequired);
  const conditions = references
    // Where another employer need not be named, it is not: see `columnsOfEmployer`.
    .filter(({ target, columns }) => target !== 'employer' || columns.every(isRequired))
    .map(({ columns, target, targetColumns }) => {
      const same = columns.map(
        (column, i) => `target.${quoted(targetColumns[i] ?? '')} = staged.${quoted(column)}`,
      );
      const isNull = columns.map((column) => `staged.${quoted(column)} is null`).join(' or ');
      return `(${isNull} or exists (select from ${real(target)} as target where ${same.join(' and ')}))`;
    });
  return conditions.join(' and ') || 'true';
}
