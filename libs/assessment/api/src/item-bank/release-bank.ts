import type { DataSource, EntityManager } from 'typeorm';
import { bankItems } from './bank-files';
import { currentBank, currentBankVersion } from './current-release';
import { usages, versionOf } from './release.rules';

/** Rows to publish in a table whose rows never change, and the columns of its key. */
interface Publication {
  readonly table: 'item_version' | 'bank_release';
  /** SQL of the rows' columns, `body` aside. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Brings the items and banks of the program to the tables, as their owner. What was released stays as it was: attempts
 * are shown again and replayed from it.
 *
 * @throws when an item or a bank differs from what was released under the same version
 */
export async function releaseBank(owner: DataSource, say: (line: string) => void): Promise<void> {
  await owner.transaction(async (db) => {
    const items = await publish(db, itemVersions());
    const banks = await publish(db, bankReleases());
    if (items + banks > 0) say(`Item bank: ${banks} banks released, ${items} item versions`);
  });
}

const itemVersions = (): Publication => ({
  table: 'item_version',
  columns: ['item_id text', 'version int'],
  rows: bankItems.map((item) => ({ item_id: item.id, version: versionOf(item), body: item })),
});

const bankReleases = (): Publication => ({
  table: 'bank_release',
  columns: ['version text', 'usage text'],
  rows: usages.map((usage) => ({ version: currentBankVersion(usage), usage, body: currentBank(usage) })),
});

/** @returns how many rows were new. */
async function publish(db: EntityManager, { table, columns, rows }: Publication): Promise<number> {
  const names = columns.map((column) => column.split(' ')[0]).join(', ');
  const given = `jsonb_to_recordset($1::jsonb) as given (${columns.join(', ')}, body jsonb)`;
  const parameters = [JSON.stringify(rows)];
  const changed = await db.query<Record<string, unknown>[]>(
    `select ${names} from ${table} join ${given} using (${names}) where ${table}.body <> given.body order by 1`,
    parameters,
  );
  if (changed[0]) {
    throw new Error(
      `${table}: ${changed.map((row) => Object.values(row).join(' ')).join(', ')} is not what was released under ` +
        'that version; give what changed a new version, and the bank a new release (docs/item-bank.md)',
    );
  }
  const added = await db.query<unknown[]>(
    `insert into ${table} (${names}, body) select ${names}, body from ${given} on conflict do nothing returning 1`,
    parameters,
  );
  return added.length;
}
