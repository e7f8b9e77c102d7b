import type { RequestContext, WrappedKeys } from '@jalon/shared/api';
import { EmployerKey } from '../stored-file.entity';

/** A version of an employer's key, and what it opens. */
export interface KeyReport {
  readonly version: number;
  readonly masterKeyId: string;
  readonly createdAt: Date;
  readonly isDestroyed: boolean;
  /** How many keys it wraps, by table. */
  readonly wraps: Readonly<Record<string, number>>;
}

/** The versions of an employer's key, the first one first. */
export async function reportKeys(
  ctx: RequestContext,
  holders: readonly WrappedKeys[],
): Promise<readonly KeyReport[]> {
  const { employerId } = ctx;
  const counts = new Map<string, Map<number, number>>();
  for (const { table } of holders) {
    const rows = await ctx.db.query<{ version: number; count: number }[]>(
      `select employer_key_version as version, count(*)::int as count from ${table} where employer_id = $1 group by 1`,
      [employerId],
    );
    counts.set(table, new Map(rows.map(({ version, count }) => [version, count])));
  }
  const keys = await ctx.db.find(EmployerKey, { where: { employerId }, order: { version: 'ASC' } });
  return keys.map(({ version, masterKeyId, createdAt, wrappedKey }) => ({
    version,
    masterKeyId,
    createdAt,
    isDestroyed: wrappedKey.length === 0,
    wraps: Object.fromEntries([...counts].map(([table, of]) => [table, of.get(version) ?? 0])),
  }));
}
