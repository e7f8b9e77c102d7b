import type { RequestContext } from '@jalon/shared/api';

/** A job nobody will try again by itself, of any employer: what the operator repairs, without anything personal. */
export interface DeadJob {
  /** The queue's own number. */
  readonly queueJobId: string;
  /** Null for what the system does by itself. */
  readonly employerId: string | null;
  readonly task: string;
  readonly attempts: number;
  readonly reason: string;
  readonly askedAt: Date;
  readonly failedAt: Date;
}

/** The latest dead jobs of every employer. Whoever calls has authorized the operator, and shows it to nobody else. */
export async function deadJobs(ctx: RequestContext, limit = 200): Promise<DeadJob[]> {
  const rows: Record<string, never>[] = await ctx.db.query(
    `select queue_job_id as "queueJobId", employer_id as "employerId", task, attempts, reason,
            asked_at as "askedAt", failed_at as "failedAt" from dead_jobs($1)`,
    [limit],
  );
  return rows as unknown as DeadJob[];
}
