import { closeEngagement } from '@jalon/identity/api';
import { watchEndings } from './ending';
import { withdrawDecision } from './publish.service';
import { Board } from './testing/board';

let board: Board;
beforeAll(async () => {
  board = await Board.open();
}, 60_000);
afterAll(() => board?.database.close());
beforeEach(async () => {
  await board.forgetDecisions();
  board.on('2026-06-15');
});

const watch = () => board.as(board.publisher, watchEndings);
const waiting = (id: string) =>
  board.as(board.publisher, (ctx) =>
    ctx.db.query<{ dueOn: string; outcome: string | null }[]>(
      `select due_on::text as "dueOn", outcome from work_item
        where employer_id = $1 and kind = 'decisions.ending' and object_id = $2`,
      [board.staff.employerId, id],
    ),
  );

describe('people at work', () => {
  it('are told of what is published and of what is withdrawn, once each, after the act', async () => {
    const { id } = await board.publish();
    expect(await board.told(board.agent, id)).toEqual([]);
    await board.worker.work();
    expect(await board.told(board.agent, id)).toEqual(['published']);
    await board.as(board.publisher, (ctx) => withdrawDecision(ctx, { id, reason: 'À revoir.' }));
    await board.worker.work();
    expect(await board.told(board.agent, id)).toEqual(['published', 'withdrawn']);
  });

  it('are told no news that is a month old, where the worker was stopped meanwhile', async () => {
    const { id } = await board.publish();
    board.on('2026-07-16');
    await board.worker.work();
    expect(await board.told(board.agent, id)).toEqual([]);
  });

  it('are not told of what was decided after they left', async () => {
    const gone = await board.staff.hire();
    const { engagementId } = gone;
    await board.as(board.staff.administrator, (ctx) =>
      closeEngagement(ctx, { engagementId, endsOn: '2026-06-14', endReason: 'Mutation' }),
    );
    const { id } = await board.publish();
    await board.worker.work();
    expect(await board.told(gone, id)).toEqual([]);
  });
});

describe('what ends within 60 days', () => {
  it('is told once to those who publish, and waits in their worklist until it is renewed', async () => {
    const { id } = await board.publish({ startsOn: '2026-06-15', endsOn: '2026-12-31' });
    board.on('2026-10-31');
    await watch();
    expect(await waiting(id)).toEqual([]);
    board.on('2026-11-01');
    await watch();
    await watch();
    expect(await board.told(board.publisher, id)).toEqual(['endsSoon']);
    expect(await waiting(id)).toEqual([{ dueOn: '2026-12-31', outcome: null }]);
    await board.publish({ replacesId: id, startsOn: '2027-01-01', endsOn: '2027-12-31' });
    expect(await waiting(id)).toEqual([{ dueOn: '2026-12-31', outcome: 'DONE' }]);
    await watch();
    expect(await board.told(board.publisher, id)).toEqual(['endsSoon']);
  });

  it('leaves the worklist by itself once it has ended', async () => {
    const { id } = await board.publish({ startsOn: '2026-06-15', endsOn: '2026-07-31' });
    await watch();
    board.on('2026-08-01');
    await watch();
    expect(await waiting(id)).toEqual([{ dueOn: '2026-07-31', outcome: 'EXPIRED' }]);
  });
});
