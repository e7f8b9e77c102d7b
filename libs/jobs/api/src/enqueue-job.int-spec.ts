import type { ApiModule, Task } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { enqueueJob } from './enqueue-job';
import { jobsModule } from './jobs.module';

const sayHello: Task = { name: 'greetings.sayHello', maxAttempts: 3, run: () => Promise.resolve() };
const greetings: ApiModule = {
  name: 'greetings',
  resolvers: [],
  entities: [],
  migrations: [],
  tasks: [sayHello],
};
const modules = [greetings, jobsModule([greetings])];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(modules);
}, 60_000);
afterAll(() => database?.close());

const actorOf = (employerId: string, personId: string) => {
  const { newId, now } = database.services();
  return { employerId, personId, agentId: newId(), sessionId: newId(), signedInAt: now(), assurance: null };
};
const alice = () => actorOf(database.services().newId(), database.services().newId());
const queued = async () => {
  const owner = await database.connect('jalon_owner');
  return (await owner.query(
    `select payload, attempts, max_attempts, key from graphile_worker._private_jobs order by id`,
  )) as { payload: { employerId: string; personId: string; payload: unknown }; max_attempts: number }[];
};

describe('enqueueJob', () => {
  it('puts the job in the queue for the asker, when the operation is kept', async () => {
    const actor = alice();
    const id = await database.inContext(actor, (ctx) =>
      enqueueJob(ctx, { task: 'greetings.sayHello', payload: { count: 2 } }),
    );
    expect(id).toBeNull();
    const last = (await queued()).at(-1);
    expect(last).toMatchObject({
      max_attempts: 3,
      payload: { employerId: actor.employerId, personId: actor.personId, payload: { count: 2 } },
    });
  });
});
