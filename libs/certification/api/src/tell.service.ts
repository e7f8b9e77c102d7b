import { Agent, coversEveryoneSql } from '@jalon/identity/api';
import { type NoticeParameters, notify } from '@jalon/notifications/api';
import type { RequestContext } from '@jalon/shared/api';
import type { CertificationNotice } from './notices';

/** What is told of an act, and where it is read. */
export interface Told {
  readonly path: string;
  readonly objectId: string;
  readonly parameters?: NoticeParameters;
}

/** Tells the agent concerned, in the act's own transaction. */
export async function tellAgent(
  ctx: RequestContext,
  agentId: string,
  kind: CertificationNotice,
  told: Told,
): Promise<void> {
  const { personId } = await ctx.db.findOneOrFail(Agent, {
    select: { id: true, personId: true },
    where: { employerId: ctx.employerId, id: agentId },
  });
  await notify(ctx, { kind, to: personId, ...told });
}

/** Tells whoever may certify the agent today, but the agent themselves and `but`. */
export async function tellCertifiers(
  ctx: RequestContext,
  agentId: string,
  kind: CertificationNotice,
  { but = null, ...told }: Told & { readonly but?: string | null },
): Promise<void> {
  const certifiers = await ctx.db.query<{ personId: string }[]>(CERTIFIERS, [
    ctx.employerId,
    agentId,
    ctx.today(),
    ctx.now(),
    but,
  ]);
  for (const { personId } of certifiers) await notify(ctx, { kind, to: personId, ...told });
}

/**
 * Up the tree from the units of the agent, to whoever is habilitated on one of them, or on everyone; by a second role
 * too, without being an agent here.
 */
const CERTIFIERS = `
  with recursive unit (id, parent_id) as (
    select org_unit.id, org_unit.parent_id
      from assignment join org_unit on org_unit.employer_id = $1::uuid and org_unit.id = assignment.org_unit_id
     where assignment.employer_id = $1::uuid and assignment.agent_id = $2::uuid
       and assignment.starts_on <= $3::date and (assignment.ends_on is null or assignment.ends_on >= $3::date)
    union
    select above.id, above.parent_id
      from unit join org_unit as above on above.employer_id = $1::uuid and above.id = unit.parent_id
  )
  select distinct holder_person_id as "personId"
    from habilitation
    left join agent as holder on holder.employer_id = $1::uuid and holder.person_id = holder_person_id
   where habilitation.employer_id = $1::uuid and 'CERTIFY' = any (operations)
     and valid_from <= $3::date and valid_until >= $3::date and (ended_at is null or ended_at > $4::timestamptz)
     and (${coversEveryoneSql('habilitation')} or population_org_unit_id in (select id from unit) or exists (
       select from habilitation_agent as named
        where named.employer_id = $1::uuid and named.habilitation_id = habilitation.id and named.agent_id = $2::uuid))
     and holder.id is distinct from $2::uuid and holder_person_id is distinct from $5::uuid
   order by 1`;
