import { OperationTransaction } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';

type Figures = Readonly<Record<string, number>>;

/** Jobs that wait for their hour are not late: only those due count. */
const QUEUE = `
  select count(*) filter (where attempts < max_attempts and run_at <= now() and locked_at is null)::int as jobs_due,
         count(*) filter (where locked_at is not null)::int as jobs_running,
         count(*) filter (where attempts >= max_attempts and locked_at is null)::int as jobs_dead,
         coalesce(extract(epoch from now() - min(run_at) filter
           (where attempts < max_attempts and run_at <= now() and locked_at is null)), 0)::float8 as jobs_oldest_seconds
    from graphile_worker._private_jobs`;

const OF_EMPLOYER = `
  select (select count(*) from mail where employer_id = $1 and state in ('QUEUED', 'DEFERRED') and due_at <= now())::int
           as mails_due,
         (select count(*) from mail where employer_id = $1 and state in ('FAILED', 'UNCERTAIN') and settled_at is null)::int
           as mails_to_settle,
         (select count(*) from trace_unsealed where employer_id = $1)::int as trace_unsealed,
         (select coalesce(extract(epoch from now() - min(at)), 0) from trace_unsealed where employer_id = $1)::float8
           as trace_unsealed_oldest_seconds`;

/** So that a platform without employers says zero, which is not the same as nothing. */
const NOTHING = { mails_due: 0, mails_to_settle: 0, trace_unsealed: 0, trace_unsealed_oldest_seconds: 0 };

/**
 * What waits, over all employers: sums, and the greatest of ages. Row-level security is asked employer by employer, and
 * none is told from another.
 *
 * @param worker with the worker's role
 */
export async function waitingFigures(worker: DataSource): Promise<Figures> {
  const [queue]: Figures[] = await worker.query(QUEUE);
  const employers: { id: string }[] = await worker.query('select id from employer');
  const totals: Record<string, number> = { ...NOTHING };
  for (const { id } of employers) {
    for (const [what, value] of Object.entries(await figuresOf(worker, id))) {
      const known = totals[what] ?? 0;
      totals[what] = what.endsWith('_seconds') ? Math.max(known, value) : known + value;
    }
  }
  return { ...queue, ...totals };
}

async function figuresOf(worker: DataSource, employerId: string): Promise<Figures> {
  const transaction = new OperationTransaction(worker, { employerId, personId: null });
  try {
    const [figures]: Figures[] = await transaction.manager.query(OF_EMPLOYER, [employerId]);
    return figures ?? {};
  } finally {
    await transaction.rollback();
  }
}
