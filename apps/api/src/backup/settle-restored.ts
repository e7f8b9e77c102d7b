import type { ClientBase } from 'pg';
import { replayErasures } from './erasure-journal';
import type { RestoreOrder } from './restore-platform';
import { real } from './table-catalogue';
import { literal } from './table-rules';

/**
 * What was about to be done when the backup was taken may have been done since: it is not done a second time. The queue
 * itself is never kept; these rows say what waited in it.
 */
const settlings: readonly { readonly table: string; readonly sql: string }[] = [
  {
    table: 'followed_job',
    sql: `state = 'CANCELLED', reason = 'RESTORED', ended_at = $1 where ended_at is null`,
  },
  {
    // A named person decides whether to send it again; what the law wants told is put on paper meanwhile.
    table: 'mail',
    sql: `state = 'UNCERTAIN', reason = 'INTERRUPTED', sending_until = null, ended_at = $1
           where state in ('QUEUED', 'DEFERRED', 'SENDING')`,
  },
  {
    // It may have been used since: `npm run employer -- invite` makes another.
    table: 'access_invitation',
    sql: `expires_at = $1 where used_at is null and expires_at > $1`,
  },
  {
    // The employer's administrator may replay it.
    table: 'webhook_delivery',
    sql: `state = 'FAILED', error_code = 'PAUSED', next_attempt_at = null, last_attempt_at = $1
           where state = 'PENDING'`,
  },
];

/** The tables in which a restore ends what was under way. */
export const settledTables: readonly string[] = settlings.map(({ table }) => table);

/** Ends what a restored database would otherwise begin again, for one employer or for all. */
export async function settleRestored(
  client: ClientBase,
  { now, say, erasures }: RestoreOrder,
  employerId: string | null = null,
): Promise<void> {
  for (const { table, sql } of settlings) {
    const scope = employerId === null ? '' : ` and employer_id = ${literal(employerId)}`;
    const { rowCount } = await client.query(`update ${real(table)} set ${sql}${scope}`, [now]);
    if (rowCount) say(`${table} : ${rowCount} lignes en cours ne seront pas reprises`);
  }
  const erased = await replayErasures(client, erasures);
  if (erased > 0) say(`employer_key : clés de ${erased} employeurs effacées à nouveau`);
}
