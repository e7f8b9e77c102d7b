import { givePasskey } from '@jalon/access/api/testing';
import { closeEngagement, HabilitationOperation } from '@jalon/identity/api';
import { type Staff, type StaffMember, staffOf } from '@jalon/identity/api/testing';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import { modules } from './modules';

let database: TestDatabase;
let staff: Staff;
let referent: StaffMember;
let worker: TestWorker;

beforeAll(async () => {
  database = await testDatabase(modules);
  database.clock.set('2026-06-15T08:00:00.000Z');
  staff = await staffOf(database, 'Région');
  referent = await staff.hire({ givenNames: 'Soizic', usualName: 'Kerbrat' });
  await staff.habilitate(referent, {
    operations: [HabilitationOperation.CONFIRM_IDENTITY],
    documentTypes: [],
  });
  worker = await testWorker(database, modules);
});
afterAll(async () => {
  await database?.close();
});
beforeEach(() => database.clock.set('2026-06-15T08:00:00.000Z'));

async function leaver(endsOn: string): Promise<StaffMember> {
  const member = await staff.hire();
  await database.inContext(staff.administrator, (ctx) =>
    closeEngagement(ctx, { engagementId: member.engagementId, endsOn, endReason: 'Mutation' }),
  );
  return member;
}

const mine = async (member: StaffMember) =>
  (await database.execute(member, '{ myDeparture { endsOn isReady } }')).data?.['myDeparture'];

async function listed(): Promise<{ agentId: string; isReady: boolean; endsOn: string }[]> {
  const { data } = await database.execute<{
    departures: { agentId: string; isReady: boolean; endsOn: string }[];
  }>(referent, '{ departures { agentId isReady endsOn } }');
  return data?.departures ?? [];
}

const morning = () => worker.runScheduled('access.prepareDeparturesDaily').then(() => worker.work());

const itemsOf = (member: StaffMember) =>
  database.inContext(referent, (ctx) =>
    ctx.db.query<object[]>(
      `select outcome, due_on::text from work_item where kind = 'access.departure' and object_id = $1`,
      [member.engagementId],
    ),
  );
const noticesOf = ({ personId }: StaffMember) =>
  database.inContext(referent, async (ctx) => {
    const [row] = await ctx.db.query<[{ count: number }]>(
      `select count(*)::int from notification where recipient_person_id = $1 and kind = 'access.departure'`,
      [personId],
    );
    return row.count;
  });

describe('a departure', () => {
  it.each([
    ['2026-06-14', null],
    ['2026-06-15', { endsOn: '2026-06-15', isReady: false }],
    ['2026-08-14', { endsOn: '2026-08-14', isReady: false }],
    ['2026-08-15', null],
  ])('on %s is to be prepared from sixty days before, until the last day', async (endsOn, expected) => {
    expect(await mine(await leaver(endsOn))).toEqual(expected);
  });

  it('is none while another engagement goes on, nor for who has no end', async () => {
    expect(await mine(await staff.hire())).toBeNull();
  });

  it('is ready once its person has a way in of their own', async () => {
    const member = await leaver('2026-07-10');
    await database.inContext(member, givePasskey);
    expect(await mine(member)).toEqual({ endsOn: '2026-07-10', isReady: true });
    expect(await listed()).toContainEqual({ agentId: member.agentId, endsOn: '2026-07-10', isReady: true });
  });

  it('is listed to the referent alone, the first to leave first', async () => {
    const [later, sooner] = [await leaver('2026-08-01'), await leaver('2026-07-01')];
    const ids = (await listed()).map(({ agentId }) => agentId);
    expect(ids.indexOf(sooner.agentId)).toBeLessThan(ids.indexOf(later.agentId));
    const { errors } = await database.execute(later, '{ departures { agentId } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('each morning', () => {
  it('tells the person once, and keeps it in the worklist until they have a way in', async () => {
    const member = await leaver('2026-07-20');
    await morning();
    await morning();
    expect(await noticesOf(member)).toBe(1);
    expect(await itemsOf(member)).toEqual([{ outcome: null, due_on: '2026-07-20' }]);
    await database.inContext(member, givePasskey);
    await morning();
    expect(await itemsOf(member)).toEqual([{ outcome: 'DONE', due_on: '2026-07-20' }]);
    expect(await noticesOf(member)).toBe(1);
  });

  it('says nothing to who is ready, nor before it is time', async () => {
    const [ready, far] = [await leaver('2026-07-21'), await leaver('2026-12-31')];
    await database.inContext(ready, givePasskey);
    await morning();
    expect([await noticesOf(ready), await noticesOf(far)]).toEqual([0, 0]);
    expect([...(await itemsOf(ready)), ...(await itemsOf(far))]).toEqual([]);
  });

  it('closes what waited when the day has come', async () => {
    const member = await leaver('2026-06-20');
    await morning();
    database.clock.set('2026-06-21T06:00:00.000Z');
    await morning();
    expect(await itemsOf(member)).toEqual([{ outcome: 'EXPIRED', due_on: '2026-06-20' }]);
  });
});
