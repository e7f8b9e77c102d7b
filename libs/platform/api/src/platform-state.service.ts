import { recordAuditEvent } from '@jalon/audit/api';
import { lastStoreCheck, type StoreCheck } from '@jalon/documents/api';
import { deadJobs, type DeadJob } from '@jalon/jobs/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { requireOperator } from './employer-settings.service';

/** What the last nightly look at the file store found. */
export interface StoreCheckView {
  readonly at: Date;
  readonly objectCount: number;
  readonly orphanCount: number;
  readonly deletedCount: number;
  readonly missingCount: number;
}

/** What runs, and what the operator has not given it. */
export interface PlatformStateView {
  readonly version: string;
  readonly migrationCount: number;
  readonly lastMigration: string;
  readonly hasAntivirus: boolean;
  readonly hasMail: boolean;
  /** When the trace was last sealed, wherever; null when it never was. */
  readonly lastSealedAt: Date | null;
  /** Null before the first night. */
  readonly storeCheck: StoreCheckView | null;
  readonly deadJobs: readonly DeadJob[];
}

/** How the platform stands, in the operator's words: what is configured, what is stuck, and nothing of anyone. */
export async function platformState(ctx: RequestContext): Promise<PlatformStateView> {
  await requireOperator(ctx);
  const names: { name: string }[] = await ctx.db.query('select name from applied_migrations() as name');
  const [seal]: { at: Date | null }[] = await ctx.db.query(
    'select max(sealed_at) as at from trace_batch where employer_id = $1',
    [ctx.employerId],
  );
  const { antivirus, mails, version = '' } = ctx.services;
  return {
    version,
    migrationCount: names.length,
    lastMigration: lastOf(names.map(({ name }) => name)),
    hasAntivirus: antivirus !== undefined,
    hasMail: mails !== undefined,
    lastSealedAt: seal?.at ?? null,
    storeCheck: toView(await lastStoreCheck(ctx)),
    deadJobs: await deadJobs(ctx),
  };
}

function toView(check: StoreCheck | null): StoreCheckView | null {
  return (
    check && {
      at: check.at,
      objectCount: Number(check.objects),
      orphanCount: Number(check.orphans),
      deletedCount: Number(check.deleted),
      missingCount: Number(check.missing),
    }
  );
}

/** Migrations bear their instant at the end of their name. */
function lastOf(names: readonly string[]): string {
  const stamp = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return [...names].sort((a, b) => stamp(a) - stamp(b)).at(-1) ?? '';
}

/** Puts a dead job back in the queue, to be tried again from the start. */
export async function retryDeadJob(ctx: RequestContext, queueJobId: string): Promise<void> {
  await requireOperator(ctx);
  if (!/^\d{1,18}$/.test(queueJobId)) throw notFound();
  const [row]: { retried: boolean }[] = await ctx.db.query(
    'select platform_retry_job($1::bigint, $2) as retried',
    [queueJobId, ctx.now()],
  );
  if (!row?.retried) throw notFound();
  const object = { objectType: 'employer', objectId: ctx.employerId };
  await recordAuditEvent(ctx, 'platform.retryDeadJob', object, { queueJobId });
}
