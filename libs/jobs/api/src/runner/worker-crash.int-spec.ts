import { setTimeout as pause } from 'node:timers/promises';
import { Workshop } from '../testing/scene';
import { type RunningWorker, startWorker } from './start-worker';

const workshop = new Workshop();
beforeAll(() => workshop.open(), 60_000);
afterAll(() => workshop.database?.close());
beforeEach(() => workshop.reset());

/** What a worker that was killed leaves: its name on the job, and nobody who holds its lock. */
async function leaveLocked(attempts: number): Promise<void> {
  await workshop.owner.query(
    `update graphile_worker._private_jobs
        set locked_by = 'pool-gone', locked_at = now() - interval '10 seconds', attempts = $1`,
    [attempts],
  );
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return;
    await pause(100);
  }
  throw new Error('It never came.');
}

describe('the job of a worker that is gone', () => {
  let running: RunningWorker;
  afterEach(() => running.stop());

  it('is resumed by another at once', async () => {
    const alice = workshop.person();
    const id = await workshop.ask(alice);
    await leaveLocked(1);
    running = await startWorker({ ...workshop.worker.parts, modules: workshopModules() });
    await until(async () => (await workshop.shown(alice, id))?.['state'] === 'DONE');
    expect(workshop.runs.map(({ attempt }) => attempt)).toEqual([2]);
  }, 20_000);

  it('is dead when that was its last attempt, and its follower is told', async () => {
    const alice = workshop.person();
    const id = await workshop.ask(alice);
    await leaveLocked(3);
    running = await startWorker({ ...workshop.worker.parts, modules: workshopModules() });
    await until(async () => (await workshop.shown(alice, id))?.['state'] === 'DEAD');
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ reason: 'WORKER_LOST', mayRetry: true });
    expect(workshop.runs).toEqual([]);
  }, 20_000);

  it('is left alone while that worker is there', async () => {
    const holder = workshop.owner.createQueryRunner();
    await holder.query(`select pg_advisory_lock(7220616, hashtext('pool-gone'))`);
    await workshop.ask(workshop.person());
    await leaveLocked(1);
    running = await startWorker({ ...workshop.worker.parts, modules: workshopModules() });
    await pause(1_000);
    expect(workshop.runs).toEqual([]);
    await holder.query('select pg_advisory_unlock_all()');
    await holder.release();
    await until(async () => workshop.runs.length === 1);
  }, 20_000);
});

it('gives back what it runs when it is stopped, without counting the attempt', async () => {
  const alice = workshop.person();
  workshop.doing = ({ signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
  const id = await workshop.ask(alice);
  const running = await startWorker({ ...workshop.worker.parts, modules: workshopModules() });
  await until(async () => workshop.runs.length === 1);
  await running.stop();
  await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state: 'QUEUED' });
  await expect(workshop.queue()).resolves.toMatchObject([{ attempts: 0 }]);
}, 20_000);

/** Without what is scheduled: a calendar that starts may have something to catch up. */
const workshopModules = () => workshop.worker.parts.modules.map(({ tasks = [] }) => ({ tasks }));
