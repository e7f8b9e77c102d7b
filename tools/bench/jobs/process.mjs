/** `node jobs-process.mjs <address of the serving role> <of the worker's>`: prints how long each part took, as JSON. */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { run } from 'graphile-worker';
import { enqueueJob, startWorker } from '@jalon/jobs/api';
import { RequestContext } from '@jalon/shared/api';
import { createDataSource } from '../../../apps/api/src/data-source';

const JOBS = 3_000;
/** Operations at the same time, as a server has them. */
const OPERATIONS = 8;
const CONCURRENCY = 4;
const TASK = 'bench.touch';
const BARE = 'bare';

const [appUrl, workerUrl] = process.argv.slice(2);
const app = await createDataSource(appUrl, 'jalon-bench-jobs', 2 * OPERATIONS).initialize();
const worker = await createDataSource(workerUrl, 'jalon-bench-worker', 2 + CONCURRENCY).initialize();
const services = { dataSource: app, spanning: app, now: () => new Date(), newId: () => randomUUID() };
const actor = { employerId: randomUUID(), personId: randomUUID(), agentId: randomUUID() };

const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** One operation per job, several at a time. */
async function inOperations(work) {
  let left = JOBS;
  const operate = async () => {
    while (left-- > 0) {
      const ctx = new RequestContext(services, actor);
      await ctx.settle(() => work(ctx));
    }
  };
  await Promise.all(Array.from({ length: OPERATIONS }, operate));
}

/** Ours: each job opens the asker's transaction and sends one statement in it. */
async function drain() {
  let done = 0;
  let finished;
  const all = new Promise((resolve) => (finished = resolve));
  const task = {
    name: TASK,
    run: async (job) => {
      await job.inContext((ctx) => ctx.db.query('select 1'));
      if (++done === JOBS) finished();
    },
  };
  const running = await startWorker({
    queueUrl: workerUrl,
    worker,
    services,
    modules: [{ tasks: [task] }],
    agentOf: async () => actor.agentId,
    log: (level, event, error) => console.error(level, event, error),
    concurrency: CONCURRENCY,
  });
  await all;
  await running.stop();
}

/** The queue alone, with jobs that do nothing: what ours costs beside it. */
async function drainBare() {
  let done = 0;
  let finished;
  const all = new Promise((resolve) => (finished = resolve));
  const runner = await run({
    connectionString: workerUrl,
    schema: 'graphile_worker',
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    taskList: { [BARE]: () => ++done === JOBS && finished() },
    logger: silent,
  });
  await all;
  await runner.stop();
}

const nothing = () => undefined;
const silent = { scope: () => silent, error: nothing, warn: nothing, info: nothing, debug: nothing };

const times = {};
times.enqueued = await seconds(() => inOperations((ctx) => enqueueJob(ctx, { task: TASK, payload: {} })));
times.drained = await seconds(drain);
times.enqueuedFollowed = await seconds(() =>
  inOperations((ctx) => enqueueJob(ctx, { task: TASK, payload: {}, isFollowed: true })),
);
times.drainedFollowed = await seconds(drain);
const addBare = `select graphile_worker.add_job('${BARE}', '{}')`;
await worker.query(`select graphile_worker.add_job('${BARE}', '{}') from generate_series(1, ${JOBS - 1})`);
await worker.query(addBare);
times.drainedBare = await seconds(drainBare);
console.log(JSON.stringify({ jobs: JOBS, concurrency: CONCURRENCY, times }));
process.exit(0);
