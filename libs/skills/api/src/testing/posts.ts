import { assignAgent, EmploymentStatus, openEngagement } from '@jalon/identity/api';
import type { Staff } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** A second engagement of somebody's, on a post of the root unit, from a day on. */
export async function giveSecondPost(
  database: TestDatabase,
  staff: Staff,
  agent: Actor,
  { positionId, manager, startsOn }: { positionId: string; manager: Actor; startsOn: string },
): Promise<void> {
  await database.inContext(staff.administrator, async (ctx) => {
    const { agentId } = agent;
    const status = EmploymentStatus.PERMANENT_CONTRACT;
    const engagementId = await openEngagement(ctx, { agentId, status, startsOn });
    const place = { orgUnitId: staff.rootUnitId, positionId, managerAgentId: manager.agentId };
    await assignAgent(ctx, { engagementId, ...place, startsOn });
  });
}
