import type { Actor } from './actor';
import { type ContextServices, RequestContext } from './request-context';

/** A data source that only writes down what it is sent. */
function recordingDataSource() {
  const sent: string[] = [];
  const runner = {
    manager: { query: (sql: string) => runner.query(sql) },
    query: async (sql: string): Promise<unknown> => {
      sent.push(sql);
      return [];
    },
    release: async () => void sent.push('(released)'),
  };
  return { sent, dataSource: { runner, createQueryRunner: () => runner } };
}

const employerId = '01890a5d-ac96-774b-bcce-b302099a8057';
const personId = '01890a5d-ac96-774b-bcce-b302099a8058';

function contextFor(actor: Partial<Actor> | null) {
  const { sent, dataSource } = recordingDataSource();
  const services = { dataSource, now: () => new Date('2026-03-28T23:30:00Z') } as unknown as ContextServices;
  return { sent, ctx: new RequestContext(services, actor as Actor | null) };
}

describe('RequestContext', () => {
  it('opens its transaction at the first statement, with whose data it may see, and commits once', async () => {
    const { sent, ctx } = contextFor({ employerId, personId });
    await ctx.settle(async () => {
      await ctx.db.query('select 1');
      await ctx.db.query('select 2');
    });
    expect(sent).toEqual([
      `begin; set local app.employer_id = '${employerId}'; set local app.person_id = '${personId}'`,
      'select 1',
      'select 2',
      'commit',
      '(released)',
    ]);
  });

  it('sends nothing when nothing is read', async () => {
    const { sent, ctx } = contextFor({ employerId, personId });
    await ctx.settle(async () => 'ok');
    expect(sent).toEqual([]);
  });

  it('sends one statement at a time, in the order they were asked for, the end last', async () => {
    const { sent, ctx } = contextFor({ employerId, personId });
    const { runner } = ctx.services.dataSource as unknown as {
      runner: { query(sql: string): Promise<unknown> };
    };
    let running = 0;
    const { query } = runner;
    runner.query = async (sql) => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return query(sql);
    };
    await ctx.settle(() => Promise.all(['select 1', 'select 2', 'select 3'].map((sql) => ctx.db.query(sql))));
    expect(sent.slice(1)).toEqual(['select 1', 'select 2', 'select 3', 'commit', '(released)']);
  });

  it('rolls back after what was asked for and not awaited', async () => {
    const { sent, ctx } = contextFor({ employerId, personId });
    const work = async () => {
      void ctx.db.query('select 1');
      throw new Error('refused');
    };
    await expect(ctx.settle(work)).rejects.toThrow('refused');
    expect(sent.slice(1)).toEqual(['select 1', 'rollback', '(released)']);
  });

  it('undoes what no transaction holds when it is not kept, and only then', async () => {
    const undone: string[] = [];
    const { ctx: failed } = contextFor({ employerId, personId });
    const work = async () => {
      failed.onRollback(async () => void undone.push('first'));
      failed.onRollback(() => Promise.reject(new Error('The store is away.')));
      throw new Error('refused');
    };
    await expect(failed.settle(work)).rejects.toThrow('refused');
    expect(undone).toEqual(['first']);

    const { ctx: kept } = contextFor({ employerId, personId });
    await kept.settle(async () => kept.onRollback(async () => void undone.push('second')));
    expect(undone).toEqual(['first']);
  });

  it('rolls back when the work throws, and when its result says so', async () => {
    const failed = contextFor({ employerId, personId });
    const work = async () => {
      await failed.ctx.db.query('insert');
      throw new Error('refused');
    };
    await expect(failed.ctx.settle(work)).rejects.toThrow('refused');
    expect(failed.sent.slice(-2)).toEqual(['rollback', '(released)']);

    const refused = contextFor({ employerId, personId });
    await refused.ctx.settle(
      () => refused.ctx.db.query('insert'),
      () => false,
    );
    expect(refused.sent.slice(-2)).toEqual(['rollback', '(released)']);
  });

  it('sees nothing of anybody when nobody is signed in', async () => {
    const { sent, ctx } = contextFor(null);
    await ctx.db.query('select 1');
    expect(sent[0]).toBe(`begin; set local app.employer_id = ''; set local app.person_id = ''`);
  });

  it('never writes anything but a uuid in the scope', async () => {
    const { ctx } = contextFor({ employerId: `'; drop table agent; --`, personId });
    await expect(ctx.db.query('select 1')).rejects.toThrow(TypeError);
  });

  it('counts days in Paris', () => {
    expect(contextFor(null).ctx.today()).toBe('2026-03-29');
  });

  it('loads together the keys asked for in one turn', async () => {
    const { ctx } = contextFor(null);
    const asked: (readonly number[])[] = [];
    const double = async (_: RequestContext, keys: readonly number[]) => {
      asked.push(keys);
      return keys.map((key) => key * 2);
    };
    await expect(
      Promise.all([ctx.load(double, 1), ctx.load(double, 2), ctx.load(double, 1)]),
    ).resolves.toEqual([2, 4, 2]);
    expect(asked).toEqual([[1, 2]]);
  });
});
