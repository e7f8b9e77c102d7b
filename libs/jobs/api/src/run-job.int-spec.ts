import { JobRefusal } from '@jalon/shared/api';
import { deadJobs } from './dead-job.service';
import { announceJobResult } from './followed-job.service';
import { Workshop } from './testing/scene';

const workshop = new Workshop();
beforeAll(() => workshop.open(), 60_000);
afterAll(() => workshop.database?.close());
beforeEach(() => workshop.reset());

const refuse = () => Promise.reject(new JobRefusal('FILE_TOO_LARGE'));
const fail = () => Promise.reject(new Error('Camille Martin has no address'));
const deadOnes = () => workshop.database.inContext(workshop.person(), (ctx) => deadJobs(ctx));

describe('a job', () => {
  it('is done once, in the name of whoever asked, under the policies of their employer', async () => {
    const alice = workshop.person();
    let seen: unknown;
    workshop.doing = (job) =>
      job.inContext(async (ctx) => {
        const [row]: unknown[] = await ctx.db.query(
          `select current_user as role, current_setting('app.employer_id') as employer,
                  current_setting('app.person_id') as person`,
        );
        seen = row;
      });
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    await workshop.worker.work();
    expect(seen).toEqual({ role: 'jalon_app', employer: alice.employerId, person: alice.personId });
    expect(workshop.runs).toHaveLength(1);
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({
      state: 'DONE',
      attempts: 1,
      reason: null,
    });
    await expect(workshop.queue()).resolves.toEqual([]);
  });

  it('undoes what an attempt wrote when it fails', async () => {
    workshop.doing = (job) =>
      job.inContext(async (ctx) => {
        await announceJobResult(ctx, job.id, new Date('2026-07-01T00:00:00Z'));
        throw new Error('too late');
      });
    const alice = workshop.person();
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({
      state: 'WAITING_RETRY',
      resultUntil: null,
    });
  });

  it('says how far it is while it runs', async () => {
    const alice = workshop.person();
    const seen: unknown[] = [];
    workshop.doing = async (job) => {
      await job.progress(1, 4);
      seen.push(await workshop.shown(alice, job.id));
    };
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    expect(seen).toMatchObject([{ state: 'RUNNING', done: 1, total: 4 }]);
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state: 'DONE', done: 4, total: 4 });
  });

  it('gives its result until its end date', async () => {
    const alice = workshop.person();
    workshop.doing = (job) =>
      job.inContext((ctx) => announceJobResult(ctx, job.id, new Date('2026-06-22T08:00:00Z')));
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ resultPath: `/files/results/${id}` });
    workshop.database.clock.set('2026-06-22T08:00:00.000Z');
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ resultPath: null });
    workshop.database.clock.set('2026-06-15T08:00:00.000Z');
  });
});

describe('a job that fails', () => {
  it('is tried again, later and later, then is dead with a reason that quotes nothing', async () => {
    const alice = workshop.person();
    workshop.doing = fail;
    const id = await workshop.ask(alice);
    for (const state of ['WAITING_RETRY', 'WAITING_RETRY', 'DEAD']) {
      await workshop.worker.work();
      await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state, reason: 'UNEXPECTED' });
      await workshop.worker.wait();
    }
    await workshop.worker.work();
    expect(workshop.runs.map(({ attempt, isLastAttempt }) => [attempt, isLastAttempt])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(JSON.stringify([await workshop.queue(), workshop.worker.log])).not.toContain('Camille');
  });

  it('waits before it is tried again', async () => {
    workshop.doing = fail;
    await workshop.ask(workshop.person());
    await workshop.worker.work();
    await workshop.worker.work();
    expect(workshop.runs).toHaveLength(1);
  });

  it('is dead at once when trying again would change nothing', async () => {
    const alice = workshop.person();
    workshop.doing = refuse;
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    await workshop.worker.wait();
    await workshop.worker.work();
    expect(workshop.runs).toHaveLength(1);
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({
      state: 'DEAD',
      reason: 'FILE_TOO_LARGE',
      mayRetry: false,
    });
    await expect(workshop.change(alice, 'retry', id)).resolves.toEqual(['NOT_TO_BE_RETRIED']);
  });

  it('is refused when whoever asked is nobody’s agent any more', async () => {
    const alice = workshop.person();
    const { agentOf } = workshop.worker.parts;
    Object.assign(workshop.worker.parts, { agentOf: () => Promise.resolve(null) });
    workshop.doing = (job) => job.inContext(() => Promise.resolve());
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    Object.assign(workshop.worker.parts, { agentOf });
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state: 'DEAD', reason: 'ASKER_GONE' });
  });

  it('is done when tried again by whoever asked, once its cause is gone', async () => {
    const alice = workshop.person();
    workshop.doing = fail;
    const id = await workshop.ask(alice, { payload: { count: 3 } });
    for (let attempt = 0; attempt < 3; attempt++) {
      await workshop.worker.work();
      await workshop.worker.wait();
    }
    workshop.doing = () => Promise.resolve();
    await expect(workshop.change(alice, 'retry', id)).resolves.toEqual([]);
    await workshop.worker.work();
    expect(workshop.runs.at(-1)).toMatchObject({ attempt: 1, payload: { count: 3 } });
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state: 'DONE', reason: null });
  });

  it('is listed for the operator, of every employer, by its task and its reason', async () => {
    const people = [workshop.person(), workshop.person()];
    workshop.doing = refuse;
    for (const person of people) await workshop.ask(person);
    await workshop.worker.work();
    const dead = await deadOnes();
    expect(dead.map(({ employerId }) => employerId).sort()).toEqual(
      people.map(({ employerId }) => employerId).sort(),
    );
    expect(dead[0]).toMatchObject({ task: 'workshop.work', reason: 'FILE_TOO_LARGE', attempts: 1 });
    expect(JSON.stringify(dead)).not.toContain(people[0]?.personId);
  });
});

describe('a cancelled job', () => {
  it('is never begun', async () => {
    const alice = workshop.person();
    const id = await workshop.ask(alice);
    await expect(workshop.change(alice, 'cancel', id)).resolves.toEqual([]);
    await workshop.worker.work();
    expect(workshop.runs).toEqual([]);
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state: 'CANCELLED', mayCancel: false });
    await expect(workshop.change(alice, 'cancel', id)).resolves.toEqual(['ALREADY_OVER']);
  });

  it('stops at its next step when it runs already, and is not tried again', async () => {
    const alice = workshop.person();
    const steps: number[] = [];
    workshop.doing = async (job) => {
      for (const step of [1, 2, 3]) {
        await job.progress(step, 3);
        steps.push(step);
        if (step === 1) await workshop.change(alice, 'cancel', job.id);
      }
    };
    const id = await workshop.ask(alice);
    await workshop.worker.work();
    expect(steps).toEqual([1]);
    await expect(workshop.shown(alice, id)).resolves.toMatchObject({ state: 'CANCELLED' });
    await expect(workshop.queue()).resolves.toEqual([]);
  });
});

describe('a followed job is shown', () => {
  it('to nobody of another employer', async () => {
    const id = await workshop.ask(workshop.person());
    const outsider = workshop.person();
    await expect(workshop.shown(outsider, id)).resolves.toBeNull();
    await expect(workshop.change(outsider, 'cancel', id)).resolves.toEqual(['NOT_FOUND']);
  });

  it('to no colleague', async () => {
    const alice = workshop.person();
    const id = await workshop.ask(alice);
    const bob = workshop.person(alice.employerId);
    await expect(workshop.shown(bob, id)).rejects.toThrow('FORBIDDEN');
    await expect(workshop.change(bob, 'cancel', id)).resolves.toEqual(['FORBIDDEN']);
  });

  it('in one’s list, the latest first, with nobody else’s', async () => {
    const alice = workshop.person();
    const first = await workshop.ask(alice);
    workshop.database.clock.set('2026-06-15T09:00:00.000Z');
    const second = await workshop.ask(alice);
    await workshop.ask(workshop.person(alice.employerId));
    workshop.database.queries.length = 0;
    const { data } = await workshop.database.execute<{ myJobs: { id: string }[] }>(
      alice,
      '{ myJobs { id } }',
    );
    expect(data?.myJobs.map(({ id }) => id)).toEqual([second, first]);
    expect(workshop.database.statements).toHaveLength(1);
  });
});
