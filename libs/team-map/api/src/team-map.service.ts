import { recordAuditEvent } from '@jalon/audit/api';
import { DecisionPurpose, ManagersSight } from '@jalon/decisions/api';
import { decisionMissing, type RequestContext } from '@jalon/shared/api';
import type { TeamMapRow } from './team-map.rows';
import { toTeamMap } from './team-map.rules';
import { MAP_READ, TEAM_MAP } from './team-map.sql';
import type { TeamMap, TeamMapArgs } from './team-map.types';

/**
 * A manager's looks at the map are one act an hour, as a holder's at their file: names and levels together are worth a
 * trace, and a trace of each refresh would only tell how the manager works.
 */
const SAME_LOOK_MINUTES = 60;
export const MAP_EXPORTED = 'team-map.export';

/**
 * People assigned to the signed-in person today × what their posts require. There is no one to authorise: the statement
 * reads the reader's own team, and who manages nobody has an empty map. The employer's decision is read in it too.
 */
export async function teamMap(ctx: RequestContext, args: TeamMapArgs): Promise<TeamMap> {
  const row = await selectMap(ctx);
  if (row.people.length > 0 && !row.alreadyRecorded) await recordAuditEvent(ctx, MAP_READ, looker(ctx));
  return toTeamMap(row, args);
}

/** The same, to be taken away: each time is recorded. */
export async function exportedTeamMap(ctx: RequestContext, args: TeamMapArgs): Promise<TeamMap> {
  const row = await selectMap(ctx);
  if (row.people.length > 0) await recordAuditEvent(ctx, MAP_EXPORTED, looker(ctx));
  return toTeamMap(row, args);
}

async function selectMap(ctx: RequestContext): Promise<TeamMapRow> {
  const { employerId, agentId, personId } = ctx.signedIn;
  const now = ctx.now();
  const sameLookSince = new Date(now.getTime() - SAME_LOOK_MINUTES * 60_000);
  const parameters = [employerId, agentId, ctx.today(), now, personId, sameLookSince];
  const [row] = await ctx.db.query<[TeamMapRow]>(TEAM_MAP, parameters);
  return asDecided(row);
}

/** The map as far as the published decision lets managers see. @throws DECISION_MISSING when none opens it today. */
function asDecided(row: TeamMapRow): TeamMapRow {
  if (row.managersSee === null) throw decisionMissing(DecisionPurpose.NOMINATIVE_MAP);
  if (row.managersSee.includes(ManagersSight.CERTIFICATE_DATES)) return row;
  return { ...row, communicated: { ...row.communicated, certified: null } };
}

function looker({ signedIn }: RequestContext) {
  return { objectType: 'agent', objectId: signedIn.agentId };
}
