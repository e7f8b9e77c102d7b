import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type KeptTable, tableFile } from './manifest';
import { readCompressed } from './measured-file';
import { quotedList, real, type Table } from './table-catalogue';

/**
 * Runs `work` while row-level security does not bind the tables' owner, in the transaction under way: nobody else sees
 * them so, and the tables are locked until it ends.
 */
export async function withForceLifted<T>(
  client: ClientBase,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  const forced = tables.filter(({ isForced }) => isForced);
  for (const { name } of forced) await client.query(`alter table ${real(name)} no force row level security`);
  const result = await work();
  for (const { name } of forced) await client.query(`alter table ${real(name)} force row level security`);
  return result;
}

/** Loads the rows of a table, into itself or into another of the same columns. @throws when some are missing */
export async function loadRows(
  client: ClientBase,
  folder: string,
  kept: KeptTable,
  into: string = real(kept.name),
): Promise<void> {
  const copy = client.query(copyFrom(`copy ${into} (${quotedList(kept.columns)}) from stdin`));
  await pipeline(readCompressed(tableFile(folder, kept.name)), copy);
  if (copy.rowCount !== kept.rows) {
    throw new Error(`${kept.name}: ${copy.rowCount} rows were loaded, and ${kept.rows} were kept.`);
  }
}

export async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
