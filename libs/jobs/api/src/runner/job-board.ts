import { type ContextServices, RequestContext } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';
import { JobState } from '../followed-job.entity';
import type { Envelope } from './worker-parts';

/** Whoever asked has cancelled the job while it ran: it stops there, and is not tried again. */
export class JobCancelled extends Error {}

/** What is told of a job to whoever follows it; each word is committed at once. */
export class JobBoard {
  private percent = -1;

  constructor(
    private readonly parts: { readonly services: ContextServices; readonly worker: DataSource },
    private readonly envelope: Pick<Envelope, 'job' | 'employerId' | 'isFollowed'>,
  ) {}

  /** @returns false when the job is over already: done before a crash was told to the queue, or cancelled. */
  async begin(attempt: number): Promise<boolean> {
    return this.write(
      `state = 'RUNNING', attempts = $3, reason = null, ended_at = null, started_at = coalesce(started_at, $4)`,
      [attempt, this.now()],
      `state not in ('DONE', 'CANCELLED')`,
    );
  }

  /**
   * A hundred writes at most, however many steps a job has.
   * @throws {JobCancelled} when nobody waits for it any more
   */
  async progress(done: number, total: number): Promise<void> {
    const percent = Math.floor((100 * done) / Math.max(total, 1));
    if (percent === this.percent) return;
    this.percent = percent;
    const goesOn = await this.write('done = $3, total = $4', [done, total], `state = 'RUNNING'`);
    if (!goesOn) throw new JobCancelled();
  }

  async finish(): Promise<void> {
    await this.write(
      `state = 'DONE', done = coalesce(total, done), ended_at = $3`,
      [this.now()],
      `state = 'RUNNING'`,
    );
  }

  /** Waiting for its turn again, as if it had not begun. */
  async giveBack(): Promise<void> {
    await this.write(`state = 'QUEUED'`, [], `state = 'RUNNING'`);
  }

  async fail(reason: string, isDead: boolean): Promise<void> {
    const state = isDead ? JobState.DEAD : JobState.WAITING_RETRY;
    const endedAt = isDead ? this.now() : null;
    await this.write('state = $3, reason = $4, ended_at = $5', [state, reason, endedAt], `state = 'RUNNING'`);
  }

  private now(): Date {
    return this.parts.services.now();
  }

  /** @returns whether the job was in a state to be written; a job that nobody follows always is. */
  private async write(change: string, values: readonly unknown[], condition: string): Promise<boolean> {
    const { employerId, job, isFollowed } = this.envelope;
    if (!isFollowed) return true;
    const services = { ...this.parts.services, dataSource: this.parts.worker };
    const ctx = new RequestContext(services, null, null, { employerId, personId: null });
    const [, count]: [unknown, number] = await ctx.settle(() =>
      ctx.db.query(`update followed_job set ${change} where employer_id = $1 and id = $2 and ${condition}`, [
        employerId,
        job,
        ...values,
      ]),
    );
    return count > 0;
  }
}
