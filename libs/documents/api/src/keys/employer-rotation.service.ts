import { randomBytes } from 'node:crypto';
import { recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext, WrappedKeys } from '@jalon/shared/api';
import { currentEmployerKey, employerKey, latestKey, wrapEmployerKey } from '../employer-key.service';
import { KEY_BYTES, unwrapKey, wrapKey } from '../key-wrap';
import { EmployerKey } from '../stored-file.entity';

/** A rotation under way. */
export interface EmployerRotation {
  /** The version that wraps from now on. */
  readonly version: number;
  /** A rotation had been interrupted: this one ends it, and makes no version of its own. */
  readonly isResumed: boolean;
}

/**
 * Makes a new version of the employer's key, unless a rotation was interrupted. What is filed from now on is wrapped by
 * it; what was filed before is, batch by batch, by {@link rewrapBatch}, and can be read all along.
 *
 * @returns null when the employer has no key: it filed nothing
 */
export async function startRotation(
  ctx: RequestContext,
  holders: readonly WrappedKeys[],
): Promise<EmployerRotation | null> {
  const latest = await latestKey(ctx);
  if (!latest) return null;
  if (await isUnfinished(ctx, holders, latest.version)) return { version: latest.version, isResumed: true };
  // Refused in words when the key in service cannot be opened.
  await currentEmployerKey(ctx);
  const { employerId } = ctx;
  const version = latest.version + 1;
  const wrapped = wrapEmployerKey(ctx.services.masterKey, { employerId, version }, randomBytes(KEY_BYTES));
  await ctx.db.insert(EmployerKey, { employerId, version, ...wrapped, createdAt: ctx.now() });
  const employer = { objectType: 'employer', objectId: employerId };
  await recordAuditEvent(ctx, 'documents.rotateEmployerKey', employer, { version });
  return { version, isResumed: false };
}

/** Wraps some keys by the version in service. @returns how many: fewer than `limit` once all are. */
export async function rewrapBatch(
  ctx: RequestContext,
  holder: WrappedKeys,
  { version, limit }: { readonly version: number; readonly limit: number },
): Promise<number> {
  const { employerId } = ctx;
  const { table, column, id } = holder;
  const rows = await ctx.db.query<{ id: string[]; wrapped: Buffer; from: number }[]>(
    `select array[${id.map((name) => `${name}::text`).join(', ')}] as id, ${column} as wrapped,
            employer_key_version as from
       from ${table} where employer_id = $1 and employer_key_version < $2
      order by ${id.join(', ')} limit $3 for update`,
    [employerId, version, limit],
  );
  const { key: wrapping } = await employerKey(ctx, version);
  const own = id.map((name, index) => `${name} = $${index + 4}`).join(' and ');
  for (const row of rows) {
    const { key: former } = await employerKey(ctx, row.from);
    const key = unwrapKey(former, row.wrapped, holder.ownerOf(employerId, row.id, row.from));
    const wrapped = wrapKey(wrapping, key, holder.ownerOf(employerId, row.id, version));
    await ctx.db.query(
      `update ${table} set ${column} = $3, employer_key_version = $2 where employer_id = $1 and ${own}`,
      [employerId, version, wrapped, ...row.id],
    );
  }
  return rows.length;
}

async function isUnfinished(
  ctx: RequestContext,
  holders: readonly WrappedKeys[],
  version: number,
): Promise<boolean> {
  for (const { table } of holders) {
    const [row] = await ctx.db.query<{ left: boolean }[]>(
      `select exists (select from ${table} where employer_id = $1 and employer_key_version < $2) as left`,
      [ctx.employerId, version],
    );
    if (row?.left) return true;
  }
  return false;
}
