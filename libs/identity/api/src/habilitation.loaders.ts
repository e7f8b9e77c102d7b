import type { Actor, RequestContext } from '@jalon/shared/api';
import type { HabilitationInForce } from './habilitation.rules';
import { HABILITATIONS_IN_FORCE, inUnitsSql } from './habilitation.sql';

/** The parameters of a statement that starts with {@link HABILITATIONS_IN_FORCE}. */
export function habilitationParameters(
  ctx: RequestContext,
): [employerId: string, personId: string, today: string, now: Date] {
  return [ctx.employerId, ctx.signedIn.personId, ctx.today(), ctx.now()];
}

/** The signed-in person's habilitations in force today with the active employer; read once per operation. */
export function habilitationsInForce(ctx: RequestContext): Promise<readonly HabilitationInForce[]> {
  return ctx.load(habilitationsOfActor, ctx.signedIn);
}

/** Keyed by the actor, who is one in a context: the loader only remembers. */
async function habilitationsOfActor(
  ctx: RequestContext,
  actors: readonly Actor[],
): Promise<HabilitationInForce[][]> {
  const habilitations = await ctx.db.query<HabilitationInForce[]>(
    `with recursive ${HABILITATIONS_IN_FORCE}
     select id, label, operations, document_types as "documentTypes", valid_until as "validUntil",
            case when not for_everyone then
              array(select org_unit_id from covered_unit
                     where covered_unit.right_id = in_force.right_id and not population_is_list)
            end as "orgUnitIds",
            case when population_is_list then
              array(select agent_id from habilitation_agent as listed
                     where listed.employer_id = $1::uuid and listed.habilitation_id = in_force.id
                       and ${inUnitsSql('listed.agent_id')})
            end as "agentIds",
            delegation
       from in_force
      order by delegation is not null, valid_until desc, right_id`,
    habilitationParameters(ctx),
  );
  return actors.map(() => habilitations);
}
