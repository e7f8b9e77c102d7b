import { authorizeStaff } from '@jalon/identity/api';
import { FollowedJob, JobState } from '@jalon/jobs/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { ImportState } from './vocabulary';
import { StaffImport } from './staff-import.entity';

/**
 * An import, for whoever manages everyone of the employer: whoever began it may be away.
 *
 * @throws FORBIDDEN, or NOT_FOUND when it is unknown or another employer's
 */
export async function reachImport(
  ctx: RequestContext,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<StaffImport> {
  await authorizeStaff(ctx);
  const found = isUuid(id)
    ? await ctx.db.findOne(StaffImport, {
        where: { employerId: ctx.employerId, id },
        ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
      })
    : null;
  if (!found) throw notFound();
  return found;
}

/** Writes what changed of an import, and gives it as it is then. */
export async function updateImport(
  ctx: RequestContext,
  current: StaffImport,
  values: Partial<StaffImport>,
): Promise<StaffImport> {
  const { employerId, id } = current;
  await ctx.db.update(StaffImport, { employerId, id }, values as never);
  return { ...current, ...values };
}

/** The import of a job, when it is still where the job left it: a job may run twice, and people act meanwhile. */
export async function importIn(
  ctx: RequestContext,
  id: unknown,
  state: ImportState,
): Promise<StaffImport | null> {
  const found = await reachImport(ctx, String(id), { lock: true });
  return found.state === state ? found : null;
}

const MOVING: readonly ImportState[] = [ImportState.CHECKING, ImportState.APPLYING, ImportState.UNDOING];
const OVER: readonly JobState[] = [JobState.DEAD, JobState.CANCELLED];

/** Whether the step under way was stopped, or failed for good: it goes on from where it was when it is asked again. */
export async function isStopped(
  ctx: RequestContext,
  { state, jobId }: { readonly state: ImportState; readonly jobId: string | null },
): Promise<boolean> {
  if (!MOVING.includes(state) || jobId === null) return false;
  const job = await ctx.db.findOneBy(FollowedJob, { employerId: ctx.employerId, id: jobId });
  return job !== null && OVER.includes(job.state);
}
