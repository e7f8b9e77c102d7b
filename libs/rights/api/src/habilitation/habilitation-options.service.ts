import {
  allows,
  authorizeIdentity,
  findAgents,
  type HabilitationInForce,
  HabilitationOperation,
  habilitationsInForce,
} from '@jalon/identity/api';
import { nomenclature } from '@jalon/personnel-file/api';
import type { RequestContext } from '@jalon/shared/api';
import { yearsFrom } from '../calendar.rules';
import { authorize } from '../policy';
import type { HabilitableUnit, HabilitationOptions, PersonChoice } from './habilitation.types';
import { presets } from './presets';
import { LONGEST_YEARS, PROPOSED_YEARS } from './terms.rules';

const { MANAGE_HABILITATIONS, OPERATE_PLATFORM } = HabilitationOperation;

/** What the form offers to whoever gives rights: nothing they could not give. */
export async function habilitationOptions(ctx: RequestContext): Promise<HabilitationOptions> {
  const managing = await managingRights(ctx);
  const today = ctx.today();
  const onEveryone = managing.some(({ orgUnitIds }) => orgUnitIds === null);
  const hidden = ctx.signedIn.operatesPlatform ? [] : [OPERATE_PLATFORM];
  return {
    presets,
    operations: Object.values(HabilitationOperation).filter((one) => !hidden.includes(one)),
    documentTypes: nomenclature().filter(({ enabled }) => enabled),
    orgUnits: await givableUnits(
      ctx,
      onEveryone ? null : managing.flatMap(({ orgUnitIds }) => orgUnitIds ?? []),
    ),
    onEveryone,
    ownAgentId: ctx.signedIn.agentId,
    today,
    proposedUntil: yearsFrom(today, PROPOSED_YEARS),
    latestUntil: yearsFrom(today, LONGEST_YEARS),
  };
}

async function managingRights(ctx: RequestContext): Promise<readonly HabilitationInForce[]> {
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'giveRights', { habilitations });
  return habilitations.filter((one) => allows(one, MANAGE_HABILITATIONS));
}

/** @param among only these, when they are told */
async function givableUnits(
  ctx: RequestContext,
  among: readonly string[] | null,
): Promise<HabilitableUnit[]> {
  return ctx.db.query<HabilitableUnit[]>(
    `with recursive tree (id, name, depth, path) as (
       select id, name, 0, array[name] from org_unit where employer_id = $1 and parent_id is null
       union all
       select unit.id, unit.name, tree.depth + 1, tree.path || unit.name
         from tree join org_unit as unit on unit.employer_id = $1 and unit.parent_id = tree.id
     )
     select id, name, depth from tree where $2::uuid[] is null or id = any ($2) order by path`,
    [ctx.employerId, among && [...among]],
  );
}

const MOST_FOUND = 10;
const SHORTEST_SEARCH = 2;

/**
 * People by a few letters of their name: for whoever gives rights or protects data, with what tells two of them apart;
 * for an agent who asks about their own file, by name alone.
 */
export async function peopleToName(ctx: RequestContext, search: string): Promise<PersonChoice[]> {
  const { personId } = ctx.signedIn;
  const habilitations = await habilitationsInForce(ctx);
  authorizeIdentity(ctx, 'readHabilitation', { habilitations, holderPersonId: personId });
  if (search.trim().length < SHORTEST_SEARCH) return [];
  const isOfficer = authorizeIdentity.may(ctx, 'readHabilitation', { habilitations, holderPersonId: null });
  const found = await findAgents(ctx, { search, limit: MOST_FOUND });
  return found.map(({ agentId, displayName, matricule }) => ({
    agentId,
    displayName,
    matricule: isOfficer ? matricule : null,
  }));
}
