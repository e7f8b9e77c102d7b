import type { Actor, RequestContext } from '@jalon/shared/api';
import type { HabilitationInForce } from './habilitation.rules';
import { coversEveryoneSql, HABILITATIONS_IN_FORCE } from './habilitation.sql';

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
            case when not ${coversEveryoneSql()} then
              array(select org_unit_id from covered_unit where habilitation_id = in_force.id)
            end as "orgUnitIds",
            case when population_is_list then
              array(select agent_id from habilitation_agent
                     where employer_id = $1::uuid and habilitation_id = in_force.id)
            end as "agentIds"
       from in_force
      order by valid_until desc, id`,
    habilitationParameters(ctx),
  );
  return actors.map(() => habilitations);
}
