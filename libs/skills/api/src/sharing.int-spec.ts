import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { skillsModule } from './skills.module';
import { assess, requireLevels } from './testing/levels';

let database: TestDatabase;
let region: Staff;
let maelle: Actor;
beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, decisionsModule, skillsModule]);
  region = await staffOf(database, 'Région');
  maelle = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  await region.hire({ jobTitle: 'Rédactrice', manager: maelle });
});
afterAll(() => database?.close());

const SHARING = `
  employerName managerNames shared sharedAt outdated nothingExpected history { kind at levels }`;
interface Sharing {
  employerName: string;
  managerNames: string[];
  shared: boolean;
  sharedAt: string | null;
  outdated: boolean;
  nothingExpected: boolean;
  history: { kind: string; at: string; levels: number }[];
}
const sharingOf = async (actor: Actor) =>
  (await database.execute<{ mySharing: Sharing }>(actor, `{ mySharing { ${SHARING} } }`)).data?.mySharing;
const act = async (actor: Actor, mutation: 'shareMyLevels' | 'withdrawMyLevels') => {
  const document = `mutation { ${mutation} { sharing { ${SHARING} } userErrors { code } } }`;
  const { data } = await database.execute<
    Record<string, { sharing: Sharing; userErrors: { code: string }[] }>
  >(actor, document);
  return data?.[mutation];
};
/** What the employer holds of somebody, as its own connection reads it. */
const heldOf = (agent: StaffMember) =>
  database.inContext(maelle, (ctx) =>
    ctx.db.query<{ competence_id: string; level: number }[]>(
      'select competence_id, level from shared_level where agent_id = $1 order by 1',
      [agent.agentId],
    ),
  );
let drafters = 0;
/** Somebody of Maëlle's team on a post of their own, which requires 1.1 and 4.1. */
async function drafter(): Promise<StaffMember & { readonly title: string }> {
  const title = `Rédacteur ${++drafters}`;
  const person = await region.hire({ jobTitle: title, manager: maelle });
  await requireLevels(database, maelle, title, { 'crcn-1.1': 3, 'crcn-4.1': 4 });
  return { ...person, title };
}

describe('my own levels', () => {
  const PROFILE = '{ myProfile { competence { id } level lower upper assessedAt expected } }';

  it('are the last assessed of each competence, with what my post expects, in one statement', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 2, 'crcn-5.1': 6 });
    database.clock.set('2026-06-16');
    const last = await assess(database, luc, { 'crcn-4.1': 3 });
    database.queries.length = 0;
    const { data } = await database.execute(luc, PROFILE);
    expect(data).toMatchObject({
      myProfile: [
        { competence: { id: 'crcn-4.1' }, level: 3, lower: 2, upper: 4, expected: 4 },
        { competence: { id: 'crcn-5.1' }, level: 6, expected: null },
      ],
    });
    expect(database.statements).toHaveLength(1);
    expect(last).toBeDefined();
  });

  it('are seen by nobody else, and by me with each of my employers', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 5 });
    expect((await database.execute(maelle, PROFILE)).data).toEqual({ myProfile: [] });
    const hospital = await staffOf(database, 'Hôpital');
    const there = await hospital.hire({ personId: luc.personId });
    expect((await database.execute(there, PROFILE)).data).toMatchObject({
      myProfile: [{ competence: { id: 'crcn-4.1' }, level: 5, expected: null }],
    });
  });
});

describe('sharing', () => {
  it('gives the employer only what my post requires and was assessed', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 3, 'crcn-5.2': 8 });
    expect(await heldOf(luc)).toEqual([]);
    database.clock.set('2026-06-17T09:30:00.000Z');
    expect(await act(luc, 'shareMyLevels')).toEqual({
      sharing: {
        employerName: 'Région',
        managerNames: ['Maëlle Riou'],
        shared: true,
        sharedAt: '2026-06-17T09:30:00.000Z',
        outdated: false,
        nothingExpected: false,
        history: [{ kind: 'SHARED', at: '2026-06-17T09:30:00.000Z', levels: 1 }],
      },
      userErrors: [],
    });
    expect(await heldOf(luc)).toEqual([{ competence_id: 'crcn-4.1', level: 3 }]);
  });

  it('is refused, in words, when nothing is expected or nothing was assessed', async () => {
    const newcomer = await region.hire({ jobTitle: 'Sans attendus', manager: maelle });
    await assess(database, newcomer, { 'crcn-4.1': 3 });
    expect(await sharingOf(newcomer)).toMatchObject({ nothingExpected: true, shared: false });
    expect(await act(newcomer, 'shareMyLevels')).toEqual({
      sharing: null,
      userErrors: [{ code: 'NOTHING_EXPECTED' }],
    });
    const luc = await drafter();
    await assess(database, luc, { 'crcn-5.2': 8 });
    expect((await act(luc, 'shareMyLevels'))?.userErrors).toEqual([{ code: 'NOTHING_ASSESSED' }]);
    expect(await heldOf(luc)).toEqual([]);
  });

  it('is outdated by a newer assessment, and by new expectations; sharing again gives them', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 3, 'crcn-2.1': 2 });
    await act(luc, 'shareMyLevels');
    database.clock.set('2026-06-18');
    await assess(database, luc, { 'crcn-4.1': 4 });
    expect(await sharingOf(luc)).toMatchObject({ shared: true, outdated: true });
    expect(await heldOf(luc)).toEqual([{ competence_id: 'crcn-4.1', level: 3 }]);
    expect((await act(luc, 'shareMyLevels'))?.sharing).toMatchObject({ outdated: false });

    await requireLevels(database, maelle, luc.title, { 'crcn-4.1': 4, 'crcn-2.1': 1 });
    expect(await sharingOf(luc)).toMatchObject({ outdated: true });
    await act(luc, 'shareMyLevels');
    expect(await heldOf(luc)).toEqual([
      { competence_id: 'crcn-2.1', level: 2 },
      { competence_id: 'crcn-4.1', level: 4 },
    ]);
  });

  it('again, with nothing new, is no act', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 3 });
    await act(luc, 'shareMyLevels');
    expect((await act(luc, 'shareMyLevels'))?.sharing.history).toHaveLength(1);
  });

  it('at the same time, twice, is one act', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 3 });
    // Each has its connection: they meet in the database.
    await Promise.all([sharingOf(luc), sharingOf(luc)]);
    await Promise.all([act(luc, 'shareMyLevels'), act(luc, 'shareMyLevels')]);
    expect((await sharingOf(luc))?.history).toHaveLength(1);
  });

  it('concerns one employer: the other sees and learns nothing', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-4.1': 3 });
    await act(luc, 'shareMyLevels');
    const hospital = await staffOf(database, 'Hôpital');
    const there = await hospital.hire({ personId: luc.personId });
    expect(await sharingOf(there)).toMatchObject({ employerName: 'Hôpital', shared: false, history: [] });
    const seen = await database.inContext(there, (ctx) => ctx.db.query('select * from shared_level'));
    expect(seen).toEqual([]);
  });
});

describe('withdrawing', () => {
  it('empties at once what the employer holds, and stays in my history alone', async () => {
    const luc = await drafter();
    await assess(database, luc, { 'crcn-1.1': 3, 'crcn-4.1': 3 });
    await act(luc, 'shareMyLevels');
    const before = await auditCount();
    expect((await act(luc, 'withdrawMyLevels'))?.sharing).toMatchObject({
      shared: false,
      sharedAt: null,
      outdated: false,
      history: [
        { kind: 'WITHDRAWN', levels: 2 },
        { kind: 'SHARED', levels: 2 },
      ],
    });
    expect(await heldOf(luc)).toEqual([]);
    expect(await auditCount()).toBe(before);
  });

  it('again, or without having shared, is no act', async () => {
    const luc = await drafter();
    expect((await act(luc, 'withdrawMyLevels'))?.sharing).toMatchObject({ shared: false, history: [] });
    await assess(database, luc, { 'crcn-4.1': 3 });
    await act(luc, 'shareMyLevels');
    await act(luc, 'withdrawMyLevels');
    expect((await act(luc, 'withdrawMyLevels'))?.sharing.history).toHaveLength(2);
  });
});

const auditCount = async () => {
  const [{ count }] = await database.inContext(maelle, (ctx) =>
    ctx.db.query<[{ count: number }]>('select count(*)::int as count from audit_event'),
  );
  return count;
};

it('asks for a sign-in', async () => {
  for (const document of [
    '{ mySharing { shared } }',
    '{ myProfile { level } }',
    '{ myInvitations { id } }',
  ]) {
    const { errors } = await database.execute(null, document);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  }
});
