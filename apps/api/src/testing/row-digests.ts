import type { ClientBase } from 'pg';
import { keptTables } from '../backup/table-rules';
import { readTables } from '../backup/table-catalogue';

/** How many rows a table has and a digest of all of them, by table: two databases with the same have the same rows. */
export async function rowDigests(
  client: ClientBase,
  where: (table: string, hasEmployer: boolean) => string = () => 'true',
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const { name, columns } of keptTables(await readTables(client))) {
    const hasEmployer = columns.some((column) => column.name === 'employer_id');
    const { rows } = await client.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text collate "C"), '')) as digest
         from "${name}" as t where ${where(name, hasEmployer)}`,
    );
    digests[name] = rows[0]?.digest ?? '';
  }
  return digests;
}
