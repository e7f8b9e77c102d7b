import { type JobPayload, type RequestContext, traceparent } from '@jalon/shared/api';

/** A job to be done once the operation is committed, and not at all if it is not. */
export interface JobOrder {
  /** The name of a task some module declares; the database refuses any other. */
  readonly task: string;
  readonly payload: JobPayload;
  /** One job at a time has this key: asked again before it starts, the order replaces the earlier one. */
  readonly key?: string;
  /** Jobs of one queue are done one after the other. */
  readonly queue?: string;
  readonly runAt?: Date;
  /** Whoever asks sees it among their jobs, with its progress and what went wrong. */
  readonly isFollowed?: boolean;
}

/**
 * Asks for a job, in the operation's own transaction.
 * @returns the id its asker follows it by, null when it is not followed.
 */
export async function enqueueJob(
  ctx: RequestContext,
  { task, payload, key, queue, runAt, isFollowed = false }: JobOrder,
): Promise<string | null> {
  const [row]: { id: string | null }[] = await ctx.db.query(
    'select enqueue_job($1, $2, $3::jsonb, $4, $5, $6, $7, $8) as id',
    [
      ctx.newId(),
      task,
      JSON.stringify(withTrace(payload)),
      key ?? null,
      queue ?? null,
      runAt ?? null,
      isFollowed,
      ctx.now(),
    ],
  );
  return row?.id ?? null;
}

/** The job of a request that is traced says which, to the worker alone. */
function withTrace(payload: JobPayload): JobPayload {
  const trace = traceparent();
  return trace === null ? payload : { ...payload, traceparent: trace };
}
