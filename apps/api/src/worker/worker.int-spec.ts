import { type Staff, type StaffMember, staffOf } from '@jalon/identity/api/testing';
import { enqueueJob, jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import type { ApiModule, JobRun } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { parseCronItems } from 'graphile-worker';
import { modules } from '../modules';
import { agentOf } from './agent-of';

let doing: (job: JobRun) => Promise<void> = () => Promise.resolve();
const probe: ApiModule = {
  name: 'probe',
  resolvers: [],
  entities: [],
  migrations: [],
  tasks: [{ name: 'probe.work', run: (job) => doing(job) }],
};
const probed = [...modules.filter(({ name }) => name !== 'jobs'), probe];
const all = [...probed, jobsModule(probed)];

let database: TestDatabase;
let worker: TestWorker;
let region: Staff;
let camille: StaffMember;

beforeAll(async () => {
  database = await testDatabase(all);
  worker = await testWorker(database, all);
  Object.assign(worker.parts, { agentOf });
  region = await staffOf(database, 'Région');
  camille = await region.hire();
}, 120_000);
afterAll(() => database?.close());

const ask = (actor: StaffMember) =>
  database.inContext(actor, (ctx) => enqueueJob(ctx, { task: 'probe.work', payload: {}, isFollowed: true }));
const listed = async () => {
  const { data } = await database.execute<{ myJobs: { id: string; state: string }[] }>(
    camille,
    '{ myJobs { id state } }',
  );
  return data?.myJobs ?? [];
};

it('works as the agent whoever asked is for that employer', async () => {
  let seen: unknown;
  doing = (job) =>
    job.inContext((ctx) => {
      seen = ctx.actor;
      return Promise.resolve();
    });
  await ask(camille);
  await worker.work();
  const { personId, employerId, agentId } = camille;
  expect(seen).toMatchObject({ personId, employerId, agentId });
});

it('does not work for somebody who is no agent of that employer', async () => {
  const stranger = { ...camille, personId: database.services().newId() };
  const refused = await ask(stranger);
  await worker.work();
  expect(worker.log.find(({ job }) => job === refused)).toMatchObject({
    reason: 'ASKER_GONE',
    level: 'info',
  });
});

it('forgets a job a month after its end, not before, and none that goes on', async () => {
  const waiting = await database.inContext(camille, (ctx) =>
    enqueueJob(ctx, {
      task: 'probe.work',
      payload: {},
      isFollowed: true,
      runAt: new Date(Date.now() + 3_600_000),
    }),
  );
  const ended = (await listed()).filter(({ state }) => state === 'DONE');
  expect(ended).toHaveLength(1);
  const end = database.clock.now().getTime();
  const afterDays = (days: number) => database.clock.set(new Date(end + days * 86_400_000).toISOString());
  afterDays(29);
  await worker.runScheduled('jobs.purgeEndedJobs');
  expect((await listed()).map(({ id }) => id)).toContain(ended[0]?.id);
  afterDays(31);
  await expect(worker.runScheduled('jobs.purgeEndedJobs')).resolves.toMatchObject({ purged: 2 });
  expect((await listed()).map(({ id }) => id)).toEqual([waiting]);
});

it('declares no name twice, and an hour the queue can read for each scheduled task', () => {
  const names = modules
    .flatMap(({ tasks = [], scheduled = [] }) => [...tasks, ...scheduled])
    .map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.filter((name) => !/^[a-z-]+\.[a-z][A-Za-z]+$/.test(name))).toEqual([]);
  const hours = modules.flatMap(({ scheduled = [] }) =>
    scheduled.map(({ name, cron }) => ({ task: name, match: cron })),
  );
  expect(parseCronItems(hours)).toHaveLength(hours.length);
  expect(() => parseCronItems([{ task: 'late', match: '61 * * * *' }])).toThrow();
});
