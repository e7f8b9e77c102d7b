import { auditModule } from '@jalon/audit/api';
import { type Actor, type ApiModule, type JobRun, type Task } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { enqueueJob, type JobOrder } from '../enqueue-job';
import { jobsModule } from '../jobs.module';
import { testWorker, type TestWorker } from './test-worker';

/** A domain whose one task does what the test says. */
export class Workshop {
  database!: TestDatabase;
  worker!: TestWorker;
  owner!: DataSource;
  /** What `workshop.work` does next. */
  doing: (job: JobRun) => Promise<void> = () => Promise.resolve();
  /** What each run was given. */
  readonly runs: JobRun[] = [];

  async open(): Promise<void> {
    const work: Task = {
      name: 'workshop.work',
      maxAttempts: 3,
      run: async (job) => {
        this.runs.push(job);
        await this.doing(job);
      },
    };
    const workshop: ApiModule = {
      name: 'workshop',
      resolvers: [],
      entities: [],
      migrations: [],
      tasks: [work],
    };
    const modules = [auditModule, workshop, jobsModule([workshop])];
    this.database = await testDatabase(modules);
    this.worker = await testWorker(this.database, modules);
    Object.assign(this.worker.parts, { agentOf: () => Promise.resolve(this.newId()) });
    this.owner = await this.database.connect('jalon_owner');
  }

  async reset(): Promise<void> {
    await this.owner.query('delete from graphile_worker._private_jobs');
    this.runs.length = 0;
    this.worker.log.length = 0;
    this.doing = () => Promise.resolve();
  }

  newId(): string {
    return this.database.services().newId();
  }

  person(employerId = this.newId()): Actor {
    const { newId, now } = this.database.services();
    return {
      employerId,
      personId: newId(),
      agentId: newId(),
      sessionId: newId(),
      signedInAt: now(),
      assurance: null,
    };
  }

  /** Asks for the task, in an operation of the actor's. @returns the id to follow it by. */
  async ask(actor: Actor, order: Partial<JobOrder> = {}): Promise<string> {
    const id = await this.database.inContext(actor, (ctx) =>
      enqueueJob(ctx, { task: 'workshop.work', payload: {}, isFollowed: true, ...order }),
    );
    return id ?? '';
  }

  /** What the actor is shown of a job. */
  async shown(actor: Actor, id: string): Promise<Record<string, unknown> | null> {
    const { data, errors } = await this.database.execute<{ followedJob: Record<string, unknown> | null }>(
      actor,
      `query ($id: ID!) { followedJob(id: $id) {
        state done total attempts reason mayCancel mayRetry resultPath resultUntil endedAt } }`,
      { id },
    );
    if (errors?.length) throw new Error(String(errors[0]?.extensions['code'] ?? errors[0]?.message));
    return data?.followedJob ?? null;
  }

  /** Cancels or retries. @returns the codes of what could not be. */
  async change(actor: Actor, verb: 'cancel' | 'retry', jobId: string): Promise<string[]> {
    const { data, errors } = await this.database.execute<
      Record<string, { userErrors: { code: string }[] } | undefined>
    >(
      actor,
      `mutation ($jobId: ID!) { ${verb}Job(input: { jobId: $jobId }) { job { state } userErrors { code } } }`,
      { jobId },
    );
    if (errors?.length) return [String(errors[0]?.extensions['code'])];
    return data?.[`${verb}Job`]?.userErrors.map(({ code }) => code) ?? [];
  }

  /** The queue as it is, without what the queue keeps for itself. */
  async queue(): Promise<
    { payload: Record<string, unknown>; attempts: number; last_error: string | null }[]
  > {
    return this.owner.query(
      'select payload, attempts, last_error from graphile_worker._private_jobs order by id',
    );
  }
}
