import { unitsOfAgent } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import type { Group, UnitRight } from './access-effects.rules';
import type { Unit } from './planned-tree.rules';

/** The units there will be on a day, by name. */
export function currentUnits(ctx: RequestContext, day: string): Promise<Unit[]> {
  return ctx.db.query<Unit[]>(
    `select id, parent_id as "parentId", name from org_unit
      where employer_id = $1::uuid and (closes_on is null or closes_on >= $2::date)
      order by name collate "fr-x-icu", id`,
    [ctx.employerId, day],
  );
}

/** An assignment of an agent on a day. */
export interface HeldPlace {
  readonly agentId: string;
  readonly engagementId: string;
  readonly orgUnitId: string;
  readonly managerAgentId: string | null;
}

/** Where agents are on a day, as it is planned today. */
export function placesOn(
  ctx: RequestContext,
  day: string,
  agentIds: readonly string[],
): Promise<HeldPlace[]> {
  return ctx.db.query<HeldPlace[]>(
    `select agent_id as "agentId", engagement_id as "engagementId", org_unit_id as "orgUnitId",
            manager_agent_id as "managerAgentId"
       from assignment
      where employer_id = $1::uuid and agent_id = any ($2::uuid[])
        and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)
      order by starts_on, id`,
    [ctx.employerId, [...agentIds], day],
  );
}

/** Everybody but those named, by the units they belong to on a day: few rows, however many people there are. */
export async function groupsOn(ctx: RequestContext, day: string, but: readonly string[]): Promise<Group[]> {
  const rows = await ctx.db.query<{ units: string[]; count: number }[]>(
    `select units, count(*)::int as count from (
       select array(${unitsOfAgent('agent.id')} order by 1) as units
         from agent where employer_id = $1::uuid and id <> all ($2::uuid[])
     ) as belonging
     group by units`,
    [ctx.employerId, [...but], day],
  );
  return rows.map(({ units, count }) => ({ agentId: null, count, before: units, after: units }));
}

/** How many people hold a place in each unit on a day, those named left out. */
export async function headsOn(
  ctx: RequestContext,
  day: string,
  but: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.db.query<{ orgUnitId: string; count: number }[]>(
    `select org_unit_id as "orgUnitId", count(distinct agent_id)::int as count
       from assignment
      where employer_id = $1::uuid and engagement_id <> all ($2::uuid[])
        and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)
      group by org_unit_id`,
    [ctx.employerId, [...but], day],
  );
  return new Map(rows.map(({ orgUnitId, count }) => [orgUnitId, count]));
}

/** A right in force on a day, and who holds it. */
export interface HeldRight extends UnitRight {
  readonly holderPersonId: string;
  readonly label: string;
}

export function rightsOn(ctx: RequestContext, day: string): Promise<HeldRight[]> {
  return ctx.db.query<HeldRight[]>(
    `select id, operations, population_org_unit_id as "populationOrgUnitId",
            holder_person_id as "holderPersonId", label
       from habilitation
      where employer_id = $1::uuid and valid_from <= $2::date and valid_until >= $2::date
        and (ended_at is null or ended_at > $3::timestamptz)
      order by label, id`,
    [ctx.employerId, day, ctx.now()],
  );
}
