import { recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';

/**
 * Where the names of the objects are. A table that names objects is added here: the sweep deletes those that no row
 * names, and an erasure those that the employer's rows name.
 */
export const OBJECT_TABLES = ['stored_file', 'upload_part'] as const;

/**
 * Destroys every version of an employer's key: nothing they wrapped opens again, from a copy of the store included.
 * @returns how many; none when they were destroyed before, or never made
 */
export async function destroyEmployerKeys(ctx: RequestContext): Promise<number> {
  const { employerId } = ctx;
  const [, destroyed] = await ctx.db.query<[unknown, number]>(
    `update employer_key set wrapped_key = '' where employer_id = $1 and wrapped_key <> ''`,
    [employerId],
  );
  if (destroyed === 0) return 0;
  const employer = { objectType: 'employer', objectId: employerId };
  await recordAuditEvent(ctx, 'documents.destroyEmployerKeys', employer, { keys: destroyed });
  return destroyed;
}

/** Some of the objects an employer's rows of a table name, after the one given, in the order of their names. */
export async function objectNames(
  ctx: RequestContext,
  table: (typeof OBJECT_TABLES)[number],
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await ctx.db.query<{ name: string }[]>(
    `select object_name as name from ${table}
      where employer_id = $1 and object_name collate "C" > $2
      order by object_name collate "C" limit $3`,
    [ctx.employerId, after, limit],
  );
  return rows.map(({ name }) => name);
}
