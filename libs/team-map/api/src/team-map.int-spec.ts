import { certificationModules } from '@jalon/certification/api/testing';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { assignAgent, closeEngagement } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { inviteToAssess, shareMyLevels, withdrawMyLevels } from '@jalon/skills/api';
import { assess, giveSecondPost, requireLevels } from '@jalon/skills/api/testing';
import { teamMapModule } from './team-map.module';
import { type Cell, mapOf, notCommunicated, WHOLE_MAP } from './testing/map-queries';

let database: TestDatabase;
let region: Staff;
let maelle: StaffMember;
beforeAll(async () => {
  database = await testDatabase([...certificationModules, teamMapModule]);
  region = await staffOf(database, 'Région');
  await database.inContext(region.administrator, publishTestDecisions);
});
beforeEach(async () => {
  database.clock.set('2026-06-15T08:00:00.000Z');
  // Each test has its manager, hence its map.
  maelle = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
});
afterAll(() => database?.close());

let posts = 0;
/** Somebody of the manager's team, on a post of their own. */
async function member(
  required: Record<string, number> = {},
  hiring: Parameters<Staff['hire']>[0] = {},
): Promise<StaffMember & { readonly title: string; readonly positionId: string }> {
  const title = hiring.jobTitle ?? `Poste ${String(++posts).padStart(3, '0')}`;
  const person = await region.hire({ manager: maelle, ...hiring, jobTitle: title });
  const positionId = await requireLevels(database, maelle, title, required);
  return { ...person, title, positionId };
}
const share = (agent: Actor) => database.inContext(agent, shareMyLevels);
const withdraw = (agent: Actor) => database.inContext(agent, withdrawMyLevels);
const cellsOf = async (agent: Actor, manager: Actor = maelle): Promise<Record<string, Cell>> => {
  const { people } = await mapOf(database, manager);
  const row = people.find(({ agentId }) => agentId === agent.agentId);
  return Object.fromEntries((row?.cells ?? []).map((cell) => [cell.competenceId, cell]));
};
describe('the map', () => {
  it('shows what is communicated against what posts require, in one statement', async () => {
    const luc = await member({ 'crcn-1.1': 3, 'crcn-4.1': 4 }, { usualName: 'Étienne', givenNames: 'Luc' });
    const anne = await member({ 'crcn-4.1': 2 }, { usualName: 'Abgrall', givenNames: 'Anne' });
    await assess(database, luc, { 'crcn-1.1': 5, 'crcn-4.1': 2, 'crcn-5.2': 8 });
    await share(luc);
    await mapOf(database, maelle);
    database.queries.length = 0;
    const map = await mapOf(database, maelle);
    expect(database.statements).toHaveLength(1);
    expect(map).toMatchObject({ teamSize: 2, sharingCount: 1, positionsWithoutTargets: [] });
    expect(map.competences.map(({ competence }) => competence.id)).toEqual(['crcn-1.1', 'crcn-4.1']);
    expect(map.people).toMatchObject([
      {
        agentId: anne.agentId,
        displayName: 'Anne Abgrall',
        jobTitle: anne.title,
        orgUnitName: 'Région',
        positionId: anne.positionId,
        cells: [
          { ...notCommunicated('crcn-1.1', 0), state: 'NOT_REQUIRED', target: null },
          notCommunicated('crcn-4.1', 2),
        ],
      },
      {
        agentId: luc.agentId,
        cells: [
          {
            competenceId: 'crcn-1.1',
            state: 'COMMUNICATED',
            target: 3,
            level: 5,
            gap: 2,
            lower: 4,
            upper: 6,
            proof: 'ASSESSED',
            assessedOn: '2026-06-15',
            certifiedOn: null,
            certifiedUntil: null,
          },
          { competenceId: 'crcn-4.1', target: 4, level: 2, gap: -2 },
        ],
      },
    ]);
  });

  it('tells totals per competence, over those who communicate, and none per person', async () => {
    const people = [
      await member({ 'crcn-2.1': 3 }),
      await member({ 'crcn-2.1': 5 }),
      await member({ 'crcn-2.1': 1 }),
    ];
    for (const person of people.slice(0, 2)) {
      await assess(database, person, { 'crcn-2.1': 4 });
      await share(person);
    }
    const { competences, people: rows } = await mapOf(database, maelle);
    expect(competences).toMatchObject([
      { required: 3, sharing: 2, atTarget: 1, toTrain: 1, soleHolder: true },
    ]);
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
      ['agentId', 'cells', 'displayName', 'jobTitle', 'orgUnitId', 'orgUnitName', 'positionId'].toSorted(),
    );
  });

  it('is empty for who manages nobody, and for who did', async () => {
    const successor = await region.hire();
    const luc = await member({ 'crcn-1.1': 3 });
    expect((await mapOf(database, maelle)).teamSize).toBe(1);
    await database.inContext(region.administrator, (ctx) =>
      assignAgent(ctx, {
        engagementId: luc.engagementId,
        orgUnitId: region.rootUnitId,
        positionId: luc.positionId,
        managerAgentId: successor.agentId,
        startsOn: '2026-06-15',
      }),
    );
    const nothing = { people: [], competences: [], teamSize: 0, sharingCount: 0, invitable: [] };
    expect(await mapOf(database, maelle)).toMatchObject({ ...nothing, positionsWithoutTargets: [] });
    expect(await mapOf(database, luc)).toMatchObject(nothing);
    expect((await mapOf(database, successor)).teamSize).toBe(1);
    const hospital = await staffOf(database, 'Hôpital');
    await database.inContext(hospital.administrator, publishTestDecisions);
    expect(await mapOf(database, await hospital.hire())).toMatchObject(nothing);
    const { errors } = await database.execute(null, WHOLE_MAP);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is without who left, on the day after', async () => {
    const luc = await member({ 'crcn-1.1': 3 });
    await database.inContext(region.administrator, (ctx) =>
      closeEngagement(ctx, { engagementId: luc.engagementId, endsOn: '2026-06-20', endReason: 'Mutation' }),
    );
    database.clock.set('2026-06-20');
    expect((await mapOf(database, maelle)).teamSize).toBe(1);
    database.clock.set('2026-06-21');
    expect((await mapOf(database, maelle)).teamSize).toBe(0);
  });
});

describe('what is not communicated', () => {
  it('is one state: not assessed, not shared and withdrawn give the same cells, by the same statement', async () => {
    const required = { 'crcn-1.1': 3, 'crcn-4.1': 4 };
    const [unassessed, unshared, withdrawn] = [
      await member(required, { usualName: 'Pareil' }),
      await member(required, { usualName: 'Pareil' }),
      await member(required, { usualName: 'Pareil' }),
    ];
    for (const person of [unshared, withdrawn])
      await assess(database, person, { 'crcn-1.1': 7, 'crcn-4.1': 7 });
    await share(withdrawn);
    expect(await cellsOf(withdrawn)).toMatchObject({ 'crcn-1.1': { level: 7, gap: 4 } });
    await withdraw(withdrawn);
    database.queries.length = 0;
    const expected = {
      'crcn-1.1': notCommunicated('crcn-1.1', 3),
      'crcn-4.1': notCommunicated('crcn-4.1', 4),
    };
    for (const person of [unassessed, unshared, withdrawn]) expect(await cellsOf(person)).toEqual(expected);
    // The statement, whoever is looked at; the look itself is written once.
    expect(new Set(database.statements.filter((sql) => !sql.startsWith('INSERT'))).size).toBe(1);
    expect(database.statements.join()).not.toContain('own_level');
  });

  it('is told of nobody who may be invited: they stay, or leave for a month, whatever they make of it', async () => {
    const [ignoring, dismissing] = [await member({ 'crcn-1.1': 3 }), await member({ 'crcn-1.1': 3 })];
    const names = async () => (await mapOf(database, maelle)).invitable.map(({ agentId }) => agentId);
    expect((await names()).toSorted()).toEqual([ignoring.agentId, dismissing.agentId].toSorted());
    await database.inContext(maelle, (ctx) =>
      inviteToAssess(ctx, { agentIds: [ignoring.agentId, dismissing.agentId] }),
    );
    expect(await names()).toEqual([]);
    const lately = async () =>
      (await mapOf(database, maelle)).invitedLately.map(({ agentId }) => agentId).toSorted();
    expect(await lately()).toEqual([ignoring.agentId, dismissing.agentId].toSorted());
    const mine = await database.execute<{ myInvitations: { id: string }[] }>(
      dismissing,
      '{ myInvitations { id } }',
    );
    await database.execute(
      dismissing,
      'mutation ($id: ID!) { dismissInvitation(input: { id: $id }) { dismissedId } }',
      { id: mine.data?.myInvitations[0]?.id },
    );
    expect(await names()).toEqual([]);
    expect(await lately()).toEqual([ignoring.agentId, dismissing.agentId].toSorted());
    database.clock.set('2026-07-16');
    expect((await names()).toSorted()).toEqual([ignoring.agentId, dismissing.agentId].toSorted());
    expect(await lately()).toEqual([]);
  });
});

describe('two posts at once', () => {
  it('require the higher level, and each manager sees the same row', async () => {
    const other = await region.hire();
    await region.hire({ jobTitle: 'Suppléance', manager: other });
    const positionId = await requireLevels(database, other, 'Suppléance', { 'crcn-1.1': 6, 'crcn-3.4': 2 });
    const luc = await member({ 'crcn-1.1': 3, 'crcn-1.2': 2 });
    await giveSecondPost(database, region, luc, { positionId, manager: other, startsOn: '2026-06-01' });
    await assess(database, luc, { 'crcn-1.1': 4, 'crcn-3.4': 2 });
    await share(luc);
    const seen = await cellsOf(luc);
    expect(seen).toMatchObject({
      'crcn-1.1': { target: 6, level: 4, gap: -2 },
      'crcn-1.2': notCommunicated('crcn-1.2', 2),
      'crcn-3.4': { target: 2, gap: 0 },
    });
    expect(await cellsOf(luc, other)).toEqual(seen);
  });

  it('of which one ends leave nothing of it on the map', async () => {
    const luc = await member({ 'crcn-1.1': 3 });
    await assess(database, luc, { 'crcn-1.1': 4, 'crcn-2.2': 5 });
    await share(luc);
    await region.hire({ jobTitle: 'Autre poste', manager: maelle });
    const positionId = await requireLevels(database, maelle, 'Autre poste', { 'crcn-2.2': 1 });
    await database.inContext(region.administrator, (ctx) =>
      assignAgent(ctx, {
        engagementId: luc.engagementId,
        orgUnitId: region.rootUnitId,
        positionId,
        managerAgentId: maelle.agentId,
        startsOn: '2026-06-15',
      }),
    );
    // Shared for the former post, of which nothing is required any more; never shared for the new one.
    expect(await cellsOf(luc)).toEqual({ 'crcn-2.2': notCommunicated('crcn-2.2', 1) });
  });
});

describe('filters', () => {
  it('keep people by unit or post, columns by area, and leave the team its size', async () => {
    const unit = await region.unit('Ports');
    const ports = await member({ 'crcn-1.1': 3 }, { orgUnitId: unit, usualName: 'Port' });
    const roads = await member({ 'crcn-4.1': 3, 'crcn-5.1': 2 }, { usualName: 'Route' });
    const shown = async (variables: Record<string, unknown>) => {
      const { people, competences, teamSize } = await mapOf(database, maelle, variables);
      return [
        people.map(({ agentId }) => agentId),
        competences.map(({ competence }) => competence.id),
        teamSize,
      ];
    };
    expect(await shown({ orgUnitIds: [unit] })).toEqual([[ports.agentId], ['crcn-1.1'], 2]);
    expect(await shown({ positionIds: [roads.positionId] })).toEqual([
      [roads.agentId],
      ['crcn-4.1', 'crcn-5.1'],
      2,
    ]);
    expect(await shown({ areaCodes: ['5'] })).toEqual([[ports.agentId, roads.agentId], ['crcn-5.1'], 2]);
    expect(await shown({ orgUnitIds: [] })).toEqual(await shown({}));
    expect(await shown({ orgUnitIds: ['nothing'] })).toEqual([[], [], 2]);
  });

  it('tell who shares of the whole team, even when they show nobody, by the one statement', async () => {
    const luc = await member({ 'crcn-1.1': 3, 'crcn-4.1': 2 });
    await member({ 'crcn-4.1': 2 });
    await assess(database, luc, { 'crcn-1.1': 4 });
    await share(luc);
    await mapOf(database, maelle);
    database.queries.length = 0;
    const nobody = await mapOf(database, maelle, { orgUnitIds: ['unknown'] });
    expect(database.statements).toHaveLength(1);
    expect(nobody).toMatchObject({ people: [], teamSize: 2, sharingCount: 1 });
    const otherArea = await mapOf(database, maelle, { areaCodes: ['4'] });
    expect(otherArea).toMatchObject({ teamSize: 2, sharingCount: 1 });
  });

  it('leave what is to be done for the whole team', async () => {
    const bare = await member({}, { usualName: 'Sans attendus' });
    const waiting = await member({ 'crcn-1.1': 3 });
    const map = await mapOf(database, maelle, { orgUnitIds: ['nothing'] });
    expect(map.positionsWithoutTargets).toEqual([
      { id: bare.positionId, title: bare.title, orgUnitName: 'Région' },
    ]);
    // Where nothing is expected, there would be nothing to share: nobody to invite.
    expect(map.invitable.map(({ agentId }) => agentId)).toEqual([waiting.agentId]);
  });
});

describe('a look at the map', () => {
  const looks = async () => {
    const [{ count }] = await database.inContext(maelle, (ctx) =>
      ctx.db.query<[{ count: number }]>(
        `select count(*)::int as count from audit_event where action = 'team-map.read' and actor_person_id = $1`,
        [maelle.personId],
      ),
    );
    return count;
  };

  it('is recorded once an hour, and not at all when there is nobody to see', async () => {
    await mapOf(database, maelle);
    expect(await looks()).toBe(0);
    await member({ 'crcn-1.1': 3 });
    await mapOf(database, maelle);
    await mapOf(database, maelle, { orderBy: 'SERVICE' });
    expect(await looks()).toBe(1);
    database.clock.set('2026-06-15T09:00:01.000Z');
    await mapOf(database, maelle);
    expect(await looks()).toBe(2);
  });
});
