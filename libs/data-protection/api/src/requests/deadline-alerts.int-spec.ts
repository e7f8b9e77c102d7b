import { endHabilitation } from '@jalon/identity/api';
import { Bureau } from '../testing/bureau';
import { RightsOutcome } from '../vocabulary';
import { answerRightsRequest, extendRightsRequest, takeRightsRequest } from './officers-part.service';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await Bureau.open();
}, 120_000);
afterAll(() => bureau?.database.close());
beforeEach(() => bureau.on('2026-06-15'));

/** The morning of a day: the worker’s hour has come. */
async function morning(day: string): Promise<void> {
  bureau.on(`${day}T05:10:00Z`);
  await bureau.worker.runScheduled('data-protection.alertDeadlinesDaily');
  await bureau.worker.work();
}

describe('each morning', () => {
  it('recalls what is due within a week, once, then what is late, each week; the person is told once', async () => {
    const agent = await bureau.staff.hire();
    const { id } = await bureau.ask(agent);
    const officerTold = () => bureau.told(bureau.officer, id);
    await morning('2026-07-07');
    await expect(officerTold()).resolves.toEqual(['requestArrived']);
    await morning('2026-07-08');
    await morning('2026-07-09');
    await expect(officerTold()).resolves.toEqual(['requestArrived', 'deadlineNear']);
    await morning('2026-07-15');
    await expect(officerTold()).resolves.toHaveLength(2);
    await morning('2026-07-16');
    await morning('2026-07-17');
    await expect(officerTold()).resolves.toEqual(['requestArrived', 'deadlineNear', 'deadlinePassed']);
    await morning('2026-07-23');
    await expect(officerTold()).resolves.toHaveLength(4);
    await expect(bureau.told(agent, id)).resolves.toEqual(['requestReceived', 'requestLate']);
    const end = { requestId: id, text: 'Voici.', outcome: RightsOutcome.GRANTED };
    await bureau.act(bureau.officer, answerRightsRequest, end);
    await morning('2026-08-03');
    await expect(officerTold()).resolves.toHaveLength(4);
  });

  it('follows the deadline that was extended', async () => {
    const agent = await bureau.staff.hire();
    const { id: requestId } = await bureau.ask(agent);
    await bureau.act(bureau.officer, extendRightsRequest, { requestId, text: 'Beaucoup de pièces.' });
    await morning('2026-07-20');
    await expect(bureau.told(bureau.officer, requestId)).resolves.toEqual(['requestArrived']);
    await morning('2026-09-10');
    await expect(bureau.told(bureau.officer, requestId)).resolves.toEqual(['requestArrived', 'deadlineNear']);
  });

  it('tells the officer who took it, and the others once that one’s right has ended', async () => {
    const [owner, other] = [await bureau.staff.hire(), await bureau.staff.hire()];
    const right = await bureau.protect(owner);
    await bureau.protect(other);
    const { id: requestId } = await bureau.ask(await bureau.staff.hire());
    await bureau.act(owner, takeRightsRequest, { requestId });
    await morning('2026-07-10');
    await expect(bureau.told(owner, requestId)).resolves.toContain('deadlineNear');
    await expect(bureau.told(other, requestId)).resolves.toEqual(['requestArrived']);
    bureau.on('2026-07-11');
    await bureau.as(bureau.staff.administrator, (ctx) => endHabilitation(ctx, { id: right }));
    await morning('2026-07-17');
    await expect(bureau.told(owner, requestId)).resolves.not.toContain('deadlinePassed');
    await expect(bureau.told(other, requestId)).resolves.toContain('deadlinePassed');
  });

  it('tells those who habilitate that requests wait for an officer whom nobody has named', async () => {
    const elsewhere = await Bureau.open(bureau.database);
    const agent = await elsewhere.staff.hire();
    await elsewhere.ask(agent);
    const [{ id }] = await elsewhere.as(elsewhere.officer, (ctx) =>
      ctx.db.query<[{ id: string }]>('select id from habilitation where holder_person_id = $1', [
        elsewhere.officer.personId,
      ]),
    );
    await elsewhere.as(elsewhere.staff.administrator, (ctx) => endHabilitation(ctx, { id }));
    await morning('2026-06-17');
    await expect(elsewhere.told(elsewhere.staff.administrator)).resolves.toEqual(['nobodyHabilitated']);
  });
});

describe('each night', () => {
  it('forgets what was closed five years ago, not a day before, and says how many', async () => {
    const elsewhere = await Bureau.open(bureau.database);
    const agent = await elsewhere.staff.hire();
    const { id: requestId } = await elsewhere.ask(agent);
    await elsewhere.ask(agent);
    await elsewhere.act(elsewhere.officer, answerRightsRequest, {
      requestId,
      text: 'Voici.',
      outcome: RightsOutcome.GRANTED,
    });
    const left = () =>
      elsewhere.as(agent, (ctx) => ctx.db.query<{ id: string }[]>('select id from rights_request'));
    elsewhere.on('2031-06-14');
    await expect(elsewhere.worker.runScheduled('data-protection.purgeRequests')).resolves.toMatchObject({
      purged: 0,
    });
    elsewhere.on('2031-06-15');
    await expect(elsewhere.worker.runScheduled('data-protection.purgeRequests')).resolves.toMatchObject({
      purged: 1,
    });
    await expect(left()).resolves.toHaveLength(1);
    const { data } = await elsewhere.database.execute<{
      retentionReport: { lines: { code: string; count: number; lastPurgedCount: number | null }[] };
    }>(elsewhere.officer, '{ retentionReport { lines { code count lastPurgedCount lastPurgedAt } } }');
    expect(data?.retentionReport.lines.find(({ code }) => code === 'data-protection.requests')).toEqual({
      code: 'data-protection.requests',
      count: 1,
      lastPurgedCount: 1,
      lastPurgedAt: '2031-06-15T11:00:00.000Z',
    });
  });
});
