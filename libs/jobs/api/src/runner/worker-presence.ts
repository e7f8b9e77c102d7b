import { RequestContext } from '@jalon/shared/api';
import type { QueryRunner } from 'typeorm';
import type { WorkerParts } from './worker-parts';

/** Any number, the same in every worker: first half of the locks by which workers show that they are there. */
const PRESENCE = 7_220_616;
const SWEEP_EVERY = 3_000;
/** A worker takes its first job while it announces itself. */
const ANNOUNCED_WITHIN = '5 seconds';

/** Jobs held by a worker whose lock nobody holds: its connection is closed, hence its process is gone. */
const GONE = `
  with holders as (
    select locked_by from graphile_worker._private_jobs where locked_at < now() - interval '${ANNOUNCED_WITHIN}'
    union
    select locked_by from graphile_worker._private_job_queues
     where locked_at < now() - interval '${ANNOUNCED_WITHIN}'
  )
  select coalesce(array_agg(locked_by), '{}') as names from holders
   where locked_by is not null and not exists (
     select from pg_locks
      where locktype = 'advisory' and classid = ${PRESENCE} and objsubid = 2 and granted
        and database = (select oid from pg_database where datname = current_database())
        and objid::bigint = hashtext(locked_by)::bigint & 4294967295)`;

/** What a worker that is gone held at its last attempt: the queue would never give it again. */
const EXHAUSTED = `
  update graphile_worker._private_jobs set last_error = 'WORKER_LOST', updated_at = now()
   where locked_by = any ($1) and attempts >= max_attempts
  returning payload ->> 'employerId' as employer, payload ->> 'job' as job`;

/**
 * Shows that a worker is there by a lock that PostgreSQL gives back with its connection, and gives the jobs of workers
 * that are gone back to the queue, which would otherwise wait for hours.
 */
export class WorkerPresence {
  private name: string | undefined;
  private connection: QueryRunner | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(private readonly parts: Pick<WorkerParts, 'worker' | 'services' | 'log'>) {}

  announce(name: string): void {
    this.name = name;
    this.sweepSoon(0);
  }

  async leave(): Promise<void> {
    this.name = undefined;
    clearTimeout(this.timer);
    await this.sweeping;
    await this.connection?.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await this.connection?.release();
  }

  private sweepSoon(delay: number): void {
    this.timer = setTimeout(() => {
      this.sweeping = this.sweep()
        .catch((error: unknown) => this.parts.log('warn', { message: 'presence' }, error))
        .then(() => (this.name ? this.sweepSoon(SWEEP_EVERY) : undefined));
    }, delay);
  }

  private async sweep(): Promise<void> {
    await this.hold();
    const [gone]: { names: string[] }[] = await this.parts.worker.query(GONE);
    if (!gone?.names.length) return;
    const [exhausted]: [{ employer: string | null; job: string }[], number] = await this.parts.worker.query(
      EXHAUSTED,
      [gone.names],
    );
    for (const { employer, job } of exhausted) if (employer) await this.bury(employer, job);
    await this.parts.worker.query('select graphile_worker.force_unlock_workers($1)', [gone.names]);
    this.parts.log('warn', {
      message: 'released the jobs of workers that are gone',
      workers: gone.names.length,
    });
  }

  /** Asked again each time: a connection that was lost has lost the lock with it. */
  private async hold(): Promise<void> {
    const { connection } = this;
    const isHeld = await connection?.query('select 1').then(
      () => true,
      () => false,
    );
    if (isHeld || !this.name) return;
    await connection?.release().catch(() => undefined);
    this.connection = this.parts.worker.createQueryRunner();
    await this.connection.query('select pg_advisory_lock($1, hashtext($2))', [PRESENCE, this.name]);
  }

  private async bury(employerId: string, job: string): Promise<void> {
    const services = { ...this.parts.services, dataSource: this.parts.worker };
    const ctx = new RequestContext(services, null, null, { employerId, personId: null });
    await ctx.settle(() =>
      ctx.db.query(
        `update followed_job set state = 'DEAD', reason = 'WORKER_LOST', ended_at = $3
          where employer_id = $1 and id = $2 and ended_at is null`,
        [employerId, job, ctx.now()],
      ),
    );
  }
}
