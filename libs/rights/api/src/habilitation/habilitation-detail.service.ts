import {
  agentNamesByAgentId,
  authorizeIdentity,
  Habilitation,
  habilitationsInForce,
  listedAgents,
  reachPopulation,
} from '@jalon/identity/api';
import { isUuid, type RequestContext } from '@jalon/shared/api';
import { yearsFrom } from '../calendar.rules';
import { renewalStart } from './change.rules';
import {
  HABILITATION_COLUMNS,
  HABILITATION_SOURCES,
  type HabilitationRow,
  toHabilitation,
} from './habilitation.rows';
import type { HabilitationDetail, HabilitationView, PersonChoice } from './habilitation.types';
import { LONGEST_YEARS, PROPOSED_YEARS } from './terms.rules';

/** One habilitation, for its holder, whoever gives rights and the officer: null when unknown or another employer's. */
export async function habilitation(ctx: RequestContext, id: string): Promise<HabilitationDetail | null> {
  const { employerId } = ctx.signedIn;
  if (!isUuid(id)) return null;
  const held = await ctx.db.findOneBy(Habilitation, { employerId, id });
  if (!held) return null;
  const rights = await habilitationsInForce(ctx);
  authorizeIdentity(ctx, 'readHabilitation', { habilitations: rights, holderPersonId: held.holderPersonId });
  const [view, history, population] = [
    await habilitationView(ctx, held),
    await historyOf(ctx, id),
    await populationOf(ctx, held),
  ];
  const from = renewalStart(held, ctx.today());
  return {
    habilitation: view,
    holderAgentId: await agentOf(ctx, held.holderPersonId),
    populationAgents: population,
    history,
    proposedUntil: yearsFrom(from, PROPOSED_YEARS),
    latestUntil: yearsFrom(from, LONGEST_YEARS),
  };
}

/** The signed-in person's own, those that are over last. */
export async function myHabilitations(ctx: RequestContext): Promise<HabilitationView[]> {
  const { personId } = ctx.signedIn;
  authorizeIdentity(ctx, 'readHabilitation', { habilitations: [], holderPersonId: personId });
  const rows = await ctx.db.query<HabilitationRow[]>(
    `select ${HABILITATION_COLUMNS} from ${HABILITATION_SOURCES}
      where held.employer_id = $1::uuid and held.holder_person_id = $4::uuid and $2::date is not null
      order by coalesce(held.ended_at, 'infinity') desc, held.valid_until desc, held.id
      limit 100`,
    [ctx.employerId, ctx.today(), ctx.now(), personId],
  );
  return rows.map((row) => toHabilitation(ctx, row, false));
}

/** A habilitation as its reader sees it, what they may do of it included. */
export async function habilitationView(ctx: RequestContext, held: Habilitation): Promise<HabilitationView> {
  const [row] = await rowsOf(ctx, [held.id]);
  if (!row) throw new Error('The habilitation just read is not there.');
  return toHabilitation(ctx, row, await mayAct(ctx, held));
}

async function mayAct(ctx: RequestContext, held: Habilitation): Promise<boolean> {
  return authorizeIdentity.may(ctx, 'manageHabilitation', {
    ...held,
    habilitations: await habilitationsInForce(ctx),
    populationAgents: await reachPopulation(ctx, await listedAgents(ctx, held)),
  });
}

function rowsOf(ctx: RequestContext, ids: readonly string[]): Promise<HabilitationRow[]> {
  return ctx.db.query<HabilitationRow[]>(
    `select ${HABILITATION_COLUMNS} from ${HABILITATION_SOURCES}
      where held.employer_id = $1::uuid and held.id = any ($4::uuid[]) and $2::date is not null
      order by held.granted_at desc, held.id`,
    [ctx.employerId, ctx.today(), ctx.now(), [...ids]],
  );
}

/** Back to the first one given, and forth to the last. */
async function historyOf(ctx: RequestContext, id: string): Promise<HabilitationView[]> {
  const links = await ctx.db.query<{ id: string }[]>(
    `with recursive earlier (id, replaces_id) as (
       select id, replaces_id from habilitation where employer_id = $1 and id = $2
       union
       select before.id, before.replaces_id
         from earlier join habilitation as before on before.employer_id = $1 and before.id = earlier.replaces_id
     ), later (id) as (
       select $2::uuid
       union
       select after.id from later join habilitation as after on after.employer_id = $1 and after.replaces_id = later.id
     )
     select id from earlier where id <> $2 union select id from later where id <> $2`,
    [ctx.employerId, id],
  );
  if (links.length === 0) return [];
  const rows = await rowsOf(
    ctx,
    links.map((link) => link.id),
  );
  return rows.map((row) => toHabilitation(ctx, row, false));
}

async function populationOf(ctx: RequestContext, held: Habilitation): Promise<PersonChoice[]> {
  const agentIds = (await listedAgents(ctx, held)) ?? [];
  if (agentIds.length === 0) return [];
  const names = await agentNamesByAgentId(ctx, agentIds);
  return agentIds
    .map((agentId, rank) => ({ agentId, displayName: names[rank] ?? '', matricule: null }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'fr'));
}

async function agentOf(ctx: RequestContext, personId: string): Promise<string | null> {
  const [agent] = await ctx.db.query<{ id: string }[]>(
    'select id from agent where employer_id = $1 and person_id = $2',
    [ctx.employerId, personId],
  );
  return agent?.id ?? null;
}
