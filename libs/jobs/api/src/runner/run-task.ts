import {
  type Actor,
  jobChannel,
  JobRefusal,
  type JobRun,
  RequestContext,
  type Task,
} from '@jalon/shared/api';
import type { JobHelpers, Task as QueueTask } from 'graphile-worker';
import { JobBoard, JobCancelled } from './job-board';
import { failureReason, JobFailure } from './job-failure';
import type { Envelope, WorkerParts } from './worker-parts';

/** A domain's task as the queue runs it: once per attempt, told to whoever follows it. */
export function queueTask(parts: WorkerParts, task: Task): QueueTask {
  return async (payload, helpers) => {
    const { envelope, trace } = opened(payload as Envelope);
    const board = new JobBoard(parts, envelope);
    // Its end was written before the crash that made the queue give it again.
    if (!(await board.begin(helpers.job.attempts))) return;
    try {
      const run = () => task.run(jobRun(parts, { envelope, board, helpers }));
      await jobChannel.tracePromise(run, { task: task.name, traceparent: trace });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      throw await failed(parts, { envelope, board, helpers }, error);
    }
    await board.finish();
  };
}

/** What was asked, apart from the trace of the request that asked it. */
function opened({ payload: { traceparent, ...payload }, ...envelope }: Envelope) {
  const trace = typeof traceparent === 'string' ? traceparent : null;
  return { envelope: { ...envelope, payload }, trace };
}

/** The queue does not give again what has no attempt left; it is dated for whoever lists the dead. */
const BURY =
  'update graphile_worker._private_jobs set max_attempts = attempts, updated_at = now() where id = $1';

interface Attempt {
  readonly envelope: Envelope;
  readonly board: JobBoard;
  readonly helpers: JobHelpers;
}

function jobRun(parts: WorkerParts, { envelope, board, helpers }: Attempt): JobRun {
  const { attempts, max_attempts: allowed } = helpers.job;
  let asker: Promise<Actor | null> | undefined;
  return {
    id: envelope.job,
    payload: envelope.payload,
    attempt: attempts,
    isLastAttempt: attempts >= allowed,
    signal: helpers.abortSignal,
    inContext: async (work) => {
      asker ??= askerOf(parts, envelope);
      const ctx = new RequestContext(parts.services, await asker, null, scopeOf(envelope));
      return ctx.settle(() => work(ctx));
    },
    progress: (done, total) => board.progress(done, total),
  };
}

const scopeOf = ({ employerId }: Envelope) => ({ employerId, personId: null });

/** Whoever asked, with the rights they have today. @throws {JobRefusal} when they are nobody's agent here any more. */
async function askerOf(parts: WorkerParts, envelope: Envelope): Promise<Actor | null> {
  const { personId, employerId, job } = envelope;
  if (personId === null) return null;
  const { services, agentOf } = parts;
  const ctx = new RequestContext(services, null, null, scopeOf(envelope));
  const agentId = await ctx.settle(() => agentOf(ctx, personId));
  if (agentId === null) throw new JobRefusal('ASKER_GONE');
  return { personId, employerId, agentId, sessionId: job, signedInAt: services.now(), assurance: null };
}

/** Tells the failure where it belongs. @returns what the queue keeps of it. */
async function failed(parts: WorkerParts, attempt: Attempt, error: unknown): Promise<JobFailure> {
  const { board, helpers, envelope } = attempt;
  const { job } = helpers;
  if (helpers.abortSignal.aborted) {
    // Stopped by us: this attempt does not count.
    await board.giveBack();
    await helpers.query(
      'update graphile_worker._private_jobs set attempts = attempts - 1 where id = $1 and attempts = $2',
      [job.id, job.attempts],
    );
    return new JobFailure('GIVEN_BACK');
  }
  const reason = failureReason(error);
  const isRefused = error instanceof JobRefusal;
  const isDead = isRefused || job.attempts >= job.max_attempts;
  await board.fail(reason, isDead);
  if (isDead) await helpers.query(BURY, [job.id]);
  const event = { task: job.task_identifier, job: envelope.job, attempt: job.attempts, reason };
  parts.log(isRefused ? 'info' : 'error', event, isRefused ? undefined : error);
  return new JobFailure(reason);
}
