import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { publishTestDecisions, withdrawTestDecisions } from '@jalon/decisions/api/testing';
import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { skillsModule } from './skills.module';
import { assess, requireLevels } from './testing/levels';

let database: TestDatabase;
let region: Staff;
let maelle: Actor;
let camille: StaffMember;
let colleague: StaffMember;
beforeEach(() => database.clock.set('2026-06-15T08:00:00.000Z'));
beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, decisionsModule, skillsModule]);
  region = await staffOf(database, 'Région');
  await database.inContext(region.administrator, publishTestDecisions);
  maelle = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  camille = await region.hire({ jobTitle: 'Rédactrice', manager: maelle });
  colleague = await region.hire();
});
afterAll(() => database?.close());

const INVITE = `mutation ($input: InviteToAssessInput!) { inviteToAssess(input: $input) { invited userErrors { code } } }`;
const invite = (actor: Actor | null, ...agentIds: string[]) =>
  database.execute(actor, INVITE, { input: { agentIds } });
interface Invitations {
  myInvitations: { id: string; invitedByName: string; invitedAt: string }[];
}
const invitationsOf = async (actor: Actor) =>
  (await database.execute<Invitations>(actor, '{ myInvitations { id invitedByName invitedAt } }')).data
    ?.myInvitations ?? [];
const dismiss = (actor: Actor, id: string) =>
  database.execute(
    actor,
    'mutation ($id: ID!) { dismissInvitation(input: { id: $id }) { dismissedId userErrors { code } } }',
    { id },
  );
const newcomer = () => region.hire({ manager: maelle });
const invited = { data: { inviteToAssess: { invited: 1, userErrors: [] } } };

describe('inviting', () => {
  it('reaches people of one’s team, who see by whom and when', async () => {
    const luc = await newcomer();
    await expect(invite(maelle, luc.agentId, camille.agentId, luc.agentId)).resolves.toEqual({
      data: { inviteToAssess: { invited: 2, userErrors: [] } },
    });
    expect(await invitationsOf(luc)).toEqual([
      { id: expect.any(String), invitedByName: 'Maëlle Riou', invitedAt: '2026-06-15T08:00:00.000Z' },
    ]);
    expect(await invitationsOf(maelle)).toEqual([]);
  });

  it('is once while an invitation stands, and possible again a month later', async () => {
    const luc = await newcomer();
    await invite(maelle, luc.agentId);
    const [first] = await invitationsOf(luc);
    database.clock.set('2026-06-20');
    expect(await invite(maelle, luc.agentId)).toEqual(invited);
    expect(await invitationsOf(luc)).toEqual([first]);
    database.clock.set('2026-07-16');
    expect(await invitationsOf(luc)).toEqual([]);
    await invite(maelle, luc.agentId);
    expect(await invitationsOf(luc)).toMatchObject([{ invitedAt: '2026-07-16T11:00:00.000Z' }]);
  });

  it('of two at once is one', async () => {
    const luc = await newcomer();
    await Promise.all([invitationsOf(luc), invitationsOf(luc)]);
    expect(await Promise.all([invite(maelle, luc.agentId), invite(maelle, luc.agentId)])).toEqual([
      invited,
      invited,
    ]);
    expect(await invitationsOf(luc)).toHaveLength(1);
  });

  it('is for a manager and their team only', async () => {
    const code = async (actor: Actor | null, id: string) =>
      (await invite(actor, id)).errors?.[0]?.extensions['code'];
    expect(await code(maelle, colleague.agentId)).toBe('FORBIDDEN');
    expect(await code(colleague, camille.agentId)).toBe('FORBIDDEN');
    expect(await code(maelle, maelle.agentId)).toBe('FORBIDDEN');
    expect(await code(maelle, randomUUID())).toBe('NOT_FOUND');
    expect(await code(maelle, 'nobody')).toBe('NOT_FOUND');
    expect(await code(null, camille.agentId)).toBe('UNAUTHENTICATED');
    const outsider = await (await staffOf(database, 'Hôpital')).hire();
    expect(await code(outsider, camille.agentId)).toBe('NOT_FOUND');
  });
});

describe('an invitation', () => {
  it('is dismissed by its agent, and the manager who invites again learns nothing of it', async () => {
    const luc = await newcomer();
    await invite(maelle, luc.agentId);
    const [invitation] = await invitationsOf(luc);
    expect((await dismiss(colleague, invitation?.id ?? '')).errors?.[0]?.extensions['code']).toBe(
      'NOT_FOUND',
    );
    await expect(dismiss(luc, invitation?.id ?? '')).resolves.toEqual({
      data: { dismissInvitation: { dismissedId: invitation?.id, userErrors: [] } },
    });
    expect(await invitationsOf(luc)).toEqual([]);
    expect(await invite(maelle, luc.agentId)).toEqual(invited);
    expect(await invitationsOf(luc)).toEqual([]);
  });

  it('is closed by sharing', async () => {
    const luc = await region.hire({ jobTitle: 'Invité', manager: maelle });
    await requireLevels(database, maelle, 'Invité', { 'crcn-1.1': 2 });
    await assess(database, luc, { 'crcn-1.1': 2 });
    await invite(maelle, luc.agentId);
    await database.execute(luc, 'mutation { shareMyLevels { userErrors { code } } }');
    expect(await invitationsOf(luc)).toEqual([]);
  });
});

describe('the employer’s decision', () => {
  const codeOf = async (actor: Actor, id: string) =>
    (await invite(actor, id)).errors?.[0]?.extensions['code'];

  it('opens invitations from its first day to its last, and neither before nor after', async () => {
    const hospital = await staffOf(database, 'Hôpital');
    const manager = await hospital.hire();
    const luc = await hospital.hire({ manager });
    expect(await codeOf(manager, luc.agentId)).toBe('DECISION_MISSING');
    const period = { startsOn: '2026-06-20', endsOn: '2026-07-19' };
    await database.inContext(hospital.administrator, (ctx) => publishTestDecisions(ctx, period));
    database.clock.set('2026-06-19');
    expect(await codeOf(manager, luc.agentId)).toBe('DECISION_MISSING');
    database.clock.set('2026-06-20');
    expect(await invite(manager, luc.agentId)).toEqual(invited);
    expect(await invitationsOf(luc)).toHaveLength(1);
    database.clock.set('2026-07-20');
    expect(await codeOf(manager, luc.agentId)).toBe('DECISION_MISSING');
  });

  it('withdrawn, takes standing invitations away, and nobody’s own levels', async () => {
    const state = await staffOf(database, 'État');
    await database.inContext(state.administrator, (ctx) => publishTestDecisions(ctx));
    const manager = await state.hire();
    const luc = await state.hire({ manager });
    await assess(database, luc, { 'crcn-1.1': 3 });
    await invite(manager, luc.agentId);
    await database.inContext(state.administrator, withdrawTestDecisions);
    // The right to invite is judged first: who has none learns nothing of decisions.
    expect(await codeOf(luc, manager.agentId)).toBe('FORBIDDEN');
    expect(await invitationsOf(luc)).toEqual([]);
    const { data } = await database.execute<{ myProfile: object[] }>(luc, '{ myProfile { level } }');
    expect(data?.myProfile).toEqual([{ level: 3 }]);
  });
});
