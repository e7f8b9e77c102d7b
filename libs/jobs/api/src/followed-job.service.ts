import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { FollowedJob } from './followed-job.entity';
import { mayCancel, mayRetry } from './followed-job.rules';
import type { FollowedJobPayload } from './followed-job.types';
import { authorize } from './policy';

/** More than anyone follows: what has ended is forgotten after a month. */
const SHOWN = 100;

/** The jobs I asked for with this employer, the latest first. */
export function myJobs(ctx: RequestContext): Promise<FollowedJob[]> {
  const { employerId, personId } = ctx.signedIn;
  return ctx.db.find(FollowedJob, {
    where: { employerId, askedByPersonId: personId },
    order: { askedAt: 'DESC', id: 'DESC' },
    take: SHOWN,
  });
}

/** One of them; null when nobody asked for it here. */
export async function followedJob(ctx: RequestContext, id: string): Promise<FollowedJob | null> {
  const { employerId } = ctx.signedIn;
  const job = await ctx.db.findOne(FollowedJob, { where: { employerId, id } });
  if (job) authorize(ctx, 'follow', job);
  return job;
}

/** Stops a job: before it begins, or at its next step. */
export function cancelJob(ctx: RequestContext, id: string): Promise<FollowedJobPayload> {
  return change(ctx, id, { may: mayCancel, verb: 'cancel', code: 'ALREADY_OVER' });
}

/** Puts a job back in the queue, as if just asked for. */
export function retryJob(ctx: RequestContext, id: string): Promise<FollowedJobPayload> {
  return change(ctx, id, { may: mayRetry, verb: 'retry', code: 'NOT_TO_BE_RETRIED' });
}

interface Change {
  readonly may: (job: FollowedJob) => boolean;
  readonly verb: 'cancel' | 'retry';
  readonly code: string;
}

async function change(
  ctx: RequestContext,
  id: string,
  { may, verb, code }: Change,
): Promise<FollowedJobPayload> {
  const job = await followedJob(ctx, id);
  if (!job) throw notFound();
  if (!may(job) || !(await changedInQueue(ctx, id, verb))) {
    const message = 'The job has changed in the meantime: look at it again.';
    return { job: null, userErrors: [{ code, message, path: ['input', 'jobId'] }] };
  }
  await recordAuditEvent(ctx, `jobs.${verb}`, { objectType: 'followed_job', objectId: id });
  return { job: await followedJob(ctx, id), userErrors: [] };
}

async function changedInQueue(ctx: RequestContext, id: string, verb: Change['verb']): Promise<boolean> {
  const [row]: { changed: boolean }[] = await ctx.db.query(`select ${verb}_job($1, $2) as changed`, [
    id,
    ctx.now(),
  ]);
  return row?.changed ?? false;
}

/** Tells whoever follows the job that its result is kept, and until when. */
export async function announceJobResult(ctx: RequestContext, jobId: string, until: Date): Promise<void> {
  await ctx.db.update(FollowedJob, { employerId: ctx.employerId, id: jobId }, { resultUntil: until });
}
