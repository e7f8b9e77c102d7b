import type { Actor, RequestContext } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the holder has that human resources keep up to date. */
export interface PeopleWorld {
  readonly holdersEngagementId: string;
  readonly holdersAssignmentId: string;
  readonly holdersUnitId: string;
  /** The act that registered them. */
  readonly holdersRegistrationId: string;
}

export async function peopleWorld(database: TestDatabase, holder: Actor): Promise<PeopleWorld> {
  const [world] = await database.inContext(holder, (ctx: RequestContext) =>
    ctx.db.query<[PeopleWorld]>(
      `select assignment.engagement_id as "holdersEngagementId", assignment.id as "holdersAssignmentId",
              assignment.org_unit_id as "holdersUnitId",
              (select id from people_act where employer_id = $1 and agent_id = $2 and kind = 'registerAgent')
                as "holdersRegistrationId"
         from assignment where employer_id = $1 and agent_id = $2`,
      [holder.employerId, holder.agentId],
    ),
  );
  return world;
}
