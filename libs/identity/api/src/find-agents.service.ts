import { badUserInput, type RequestContext } from '@jalon/shared/api';
import { displayName, searchPatterns } from './agent.rules';

/** An agent, as somebody who looks for a person tells them from another. */
export interface FoundAgent {
  readonly agentId: string;
  readonly personId: string;
  readonly displayName: string;
  readonly matricule: string;
}

const LONGEST_SEARCH = 100;

/** Which agents are looked for. */
export interface AgentLookup {
  /** Words of a name or of a matricule, each to be found. */
  readonly search: string;
  /** Only these, when any is given. */
  readonly agentIds?: readonly string[];
  readonly limit: number;
}

/** Agents of the employer by any name or matricule. Whether the reader may look for them is the caller's gate. */
export async function findAgents(
  ctx: RequestContext,
  { search, agentIds = [], limit }: AgentLookup,
): Promise<FoundAgent[]> {
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`"search" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  const rows = await ctx.db.query<
    { agentId: string; personId: string; matricule: string; givenNames: string; usualName: string }[]
  >(
    `select id as "agentId", person_id as "personId", matricule, given_names as "givenNames",
            usual_name as "usualName"
       from agent
      where employer_id = $1 and search_text like all ($2::text[])
        and (cardinality($4::uuid[]) = 0 or id = any ($4::uuid[]))
      order by search_text, id
      limit $3`,
    [ctx.employerId, searchPatterns(search), limit, [...agentIds]],
  );
  return rows.map(({ agentId, personId, matricule, ...names }) => ({
    agentId,
    personId,
    matricule,
    displayName: displayName(names),
  }));
}

/** What agents are called by, in one batch; null for an id nobody has. */
export async function agentNamesByAgentId(
  ctx: RequestContext,
  agentIds: readonly string[],
): Promise<(string | null)[]> {
  const rows = await ctx.db.query<{ id: string; givenNames: string; usualName: string }[]>(
    `select id, given_names as "givenNames", usual_name as "usualName"
       from agent where employer_id = $1 and id = any ($2::uuid[])`,
    [ctx.employerId, [...agentIds]],
  );
  const names = new Map(rows.map(({ id, ...agent }) => [id, displayName(agent)]));
  return agentIds.map((id) => names.get(id) ?? null);
}
