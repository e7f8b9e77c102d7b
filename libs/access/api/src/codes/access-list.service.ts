import { displayName, habilitationParameters, searchPatterns } from '@jalon/identity/api';
import {
  badUserInput,
  checkPageSize,
  type Connection,
  decodeCursor,
  isUuid,
  notFound,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { authorize, type ActorsHabilitation } from '../policy';
import type { AccessState } from '../vocabulary';
import { ACCESS_UNITS, ACCESSES, ACCESSES_BY_ID } from './access.sql';
import type { AccessUnitView, AgentAccessView } from './access.types';

/** Which accesses are looked for. */
export interface AccessFilter {
  readonly states: readonly AccessState[];
  /** Words of a name or of a matricule. */
  readonly search: string;
}

export interface AccessPage extends AccessFilter {
  readonly orgUnitId: string | null;
  readonly first: number;
  readonly after: string | null;
}

interface Row {
  readonly agentId: string;
  readonly personId: string;
  readonly givenNames: string;
  readonly usualName: string;
  readonly birthName: string;
  readonly matricule: string;
  readonly orgUnitName: string | null;
  readonly state: AccessState;
  readonly codeMadeAt: string | Date | null;
  readonly codeExpiresAt: string | Date | null;
}

type Rights = { readonly habilitations: readonly ActorsHabilitation[] };

/** An agent whom the actor may open an access to. */
export type ReachedAgent = Row & Rights;

const LONGEST_SEARCH = 100;

/** The agents the actor answers for, by name, in one statement: rights, total and page together. */
export async function agentAccesses(
  ctx: RequestContext,
  { states, search, orgUnitId, first, after }: AccessPage,
): Promise<Connection<AgentAccessView>> {
  const size = checkPageSize(first);
  const [afterText, afterId] = after ? decodeAfter(after) : [null, null];
  if (orgUnitId !== null && !isUuid(orgUnitId)) throw badUserInput('"orgUnitId" is not an id.');
  type Page = [Rights & { total: number; agents: (Row & { searchText: string })[] }];
  const [page] = await ctx.db.query<Page>(ACCESSES, [
    ...habilitationParameters(ctx),
    states,
    patternsOf(search),
    orgUnitId,
    afterText,
    afterId,
    size + 1,
  ]);
  authorize(ctx, 'listAccesses', page);
  const { edges, ...rest } = toConnection(page.agents, size, page.total, (row) => [
    row.searchText,
    row.agentId,
  ]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toView(ctx, node) })) };
}

/** How many agents of those states each unit has, for whoever prints the slips of a service. */
export async function accessUnits(
  ctx: RequestContext,
  { states, search }: AccessFilter,
): Promise<AccessUnitView[]> {
  const [page] = await ctx.db.query<[Rights & { units: AccessUnitView[] }]>(ACCESS_UNITS, [
    ...habilitationParameters(ctx),
    states,
    patternsOf(search),
  ]);
  authorize(ctx, 'listAccesses', page);
  return page.units;
}

/** One agent's access; null when unknown or another employer's. Oneself is shown, and helped by nobody but another. */
export async function agentAccess(ctx: RequestContext, agentId: string): Promise<AgentAccessView | null> {
  const parameters = habilitationParameters(ctx);
  const [row] = isUuid(agentId)
    ? await ctx.db.query<ReachedAgent[]>(ACCESSES_BY_ID, [...parameters, [agentId]])
    : [];
  if (!row) return null;
  authorize(ctx, 'listAccesses', row);
  return toView(ctx, row);
}

/**
 * The agents to whom the actor is about to hand something over.
 * @throws NOT_FOUND when one is unknown or another employer's, FORBIDDEN when one is not theirs to help
 */
export async function reachAgents(ctx: RequestContext, agentIds: readonly string[]): Promise<ReachedAgent[]> {
  const wanted = [...new Set(agentIds)];
  const parameters = habilitationParameters(ctx);
  if (!wanted.every(isUuid)) throw notFound();
  const rows = await ctx.db.query<ReachedAgent[]>(ACCESSES_BY_ID, [...parameters, wanted]);
  if (rows.length < wanted.length) throw notFound();
  for (const row of rows) authorize(ctx, 'handOver', row);
  return rows;
}

export function toView(ctx: RequestContext, row: Row): AgentAccessView {
  const { agentId, personId, matricule, orgUnitName, state, codeMadeAt, codeExpiresAt } = row;
  return {
    id: agentId,
    displayName: displayName(row),
    matricule,
    orgUnitName,
    state,
    codeMadeAt: codeMadeAt === null ? null : new Date(codeMadeAt),
    codeExpiresAt: codeExpiresAt === null ? null : new Date(codeExpiresAt),
    isOneself: personId === ctx.signedIn.personId,
  };
}

function patternsOf(search: string): string[] {
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`"search" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  return searchPatterns(search);
}

function decodeAfter(cursor: string): [searchText: string, id: string] {
  const [searchText = '', id = ''] = decodeCursor(cursor, 2);
  if (searchText.includes('\0') || !isUuid(id))
    throw badUserInput('"after" is not a cursor given by this list.');
  return [searchText, id];
}
