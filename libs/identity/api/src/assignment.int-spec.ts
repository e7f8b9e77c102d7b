import { auditModule } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { assignAgent } from './assignment.service';
import { Assignment } from './engagement.entity';
import { identityModule } from './identity.module';
import { createPosition } from './org-unit.service';
import { type Staff, staffOf, type StaffMember } from './testing/staff';

let database: TestDatabase;
let region: Staff;
let agent: StaffMember;
let colleague: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  agent = await region.hire();
  colleague = await region.hire();
});
afterAll(() => database?.close());

const as = <T>(actor: StaffMember | Staff['administrator'], work: (ctx: RequestContext) => Promise<T>) =>
  database.inContext(actor, work);

describe('an agent', () => {
  it('moves: the assignment before ends the day before', async () => {
    const { engagementId } = agent;
    const move = (startsOn: string) =>
      as(region.administrator, (ctx) =>
        assignAgent(ctx, {
          engagementId,
          orgUnitId: region.rootUnitId,
          managerAgentId: colleague.agentId,
          startsOn,
        }),
      );
    await move('2024-03-01');
    const assignments = await as(agent, (ctx) =>
      ctx.db.find(Assignment, { where: { engagementId }, order: { startsOn: 'ASC' } }),
    );
    expect(assignments).toMatchObject([
      { startsOn: '2020-09-01', endsOn: '2024-02-29' },
      { startsOn: '2024-03-01', endsOn: null, managerAgentId: colleague.agentId },
    ]);
    await expect(move('2024-03-01')).rejects.toThrow(/"startsOn".*2024-03-01/);
  });

  it('is never their own superior', async () => {
    const { engagementId, agentId } = agent;
    const assignment = { engagementId, orgUnitId: region.rootUnitId, startsOn: '2025-01-01' };
    await expect(
      as(region.administrator, (ctx) => assignAgent(ctx, { ...assignment, managerAgentId: agentId })),
    ).rejects.toThrow(/"managerAgentId"/);
  });

  it('holds a post of the unit given, and no other', async () => {
    const elsewhere = await region.unit('Direction des ports');
    const positionId = await as(region.administrator, (ctx) =>
      createPosition(ctx, { orgUnitId: elsewhere, title: 'Cheffe de port' }),
    );
    const assign = (orgUnitId: string) =>
      as(region.administrator, (ctx) =>
        assignAgent(ctx, {
          engagementId: colleague.engagementId,
          orgUnitId,
          positionId,
          startsOn: '2025-01-01',
        }),
      );
    await expect(assign(region.rootUnitId)).rejects.toThrow(/"positionId"/);
    await expect(assign(elsewhere)).resolves.toBeDefined();
  });

  it('is assigned once when it is asked twice at the same moment', async () => {
    const { engagementId } = await region.hire();
    const assign = () =>
      as(region.administrator, (ctx) =>
        assignAgent(ctx, { engagementId, orgUnitId: region.rootUnitId, startsOn: '2025-01-01' }),
      );
    // Connections are made first, or the acts would run in turn.
    await Promise.all(Array.from({ length: 5 }, () => as(agent, (ctx) => ctx.db.count(Assignment))));
    const acts = await Promise.allSettled(Array.from({ length: 5 }, assign));
    expect(acts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(as(agent, (ctx) => ctx.db.countBy(Assignment, { engagementId }))).resolves.toBe(2);
  });
});
