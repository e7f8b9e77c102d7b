import { enqueueJob } from './enqueue-job';
import { Workshop } from './testing/scene';

const workshop = new Workshop();
beforeAll(() => workshop.open(), 60_000);
afterAll(() => workshop.database?.close());
beforeEach(() => workshop.reset());

const task = 'workshop.work';

describe('enqueueJob', () => {
  it('puts the job in the queue for the asker, and nothing personal but their id', async () => {
    const alice = workshop.person();
    const id = await workshop.ask(alice, { payload: { count: 2 } });
    const { employerId, personId } = alice;
    await expect(workshop.queue()).resolves.toMatchObject([
      { payload: { job: id, employerId, personId, isFollowed: true, payload: { count: 2 } } },
    ]);
  });

  it('puts nothing there when the operation is not kept', async () => {
    const alice = workshop.person();
    const failing = workshop.database.inContext(alice, async (ctx) => {
      await enqueueJob(ctx, { task, payload: {}, isFollowed: true });
      throw new Error('the operation fails');
    });
    await expect(failing).rejects.toThrow('the operation fails');
    await expect(workshop.queue()).resolves.toEqual([]);
  });

  it('refuses a task that no module declares', async () => {
    const asking = workshop.ask(workshop.person(), { task: 'workshop.steal' });
    await expect(asking).rejects.toThrow('no domain does the task "workshop.steal"');
  });

  it('refuses a job outside every employer', async () => {
    const asking = workshop.database.inContext(null, (ctx) => enqueueJob(ctx, { task, payload: {} }));
    await expect(asking).rejects.toThrow('a job is asked inside an employer');
  });

  it('gives no id to follow when nobody follows', async () => {
    const asking = workshop.database.inContext(workshop.person(), (ctx) =>
      enqueueJob(ctx, { task, payload: {} }),
    );
    await expect(asking).resolves.toBeNull();
  });

  it('replaces the job of the same key, and says so to whoever followed it', async () => {
    const alice = workshop.person();
    const first = await workshop.ask(alice, { key: 'digest', payload: { count: 1 } });
    const second = await workshop.ask(alice, { key: 'digest', payload: { count: 2 } });
    await expect(workshop.shown(alice, first)).resolves.toMatchObject({
      state: 'CANCELLED',
      reason: 'REPLACED',
    });
    await workshop.worker.work();
    expect(workshop.runs.map(({ payload }) => payload)).toEqual([{ count: 2 }]);
    await expect(workshop.shown(alice, second)).resolves.toMatchObject({ state: 'DONE' });
  });

  it('replaces no job of another employer by its key', async () => {
    await workshop.ask(workshop.person(), { key: 'digest' });
    await workshop.ask(workshop.person(), { key: 'digest' });
    await expect(workshop.queue()).resolves.toHaveLength(2);
  });

  it('waits for the hour it is asked for', async () => {
    await workshop.ask(workshop.person(), { runAt: new Date(Date.now() + 3_600_000) });
    await workshop.worker.work();
    expect(workshop.runs).toEqual([]);
  });

  it('is the only way of the serving role to the queue', async () => {
    const app = await workshop.database.connect('jalon_app');
    await expect(app.query('select * from graphile_worker._private_jobs')).rejects.toThrow(
      'permission denied',
    );
    await expect(app.query(`select graphile_worker.add_job('workshop.work')`)).rejects.toThrow(
      'permission denied',
    );
  });
});
