import {
  badUserInput,
  checkPageSize,
  type Connection,
  decodeTextCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { SEARCHED_AGENTS } from './agent-search.sql';
import type { AgentListItem } from './agent-search.types';
import { displayName, searchPatterns } from './agent.rules';
import { currentSituation, type EngagementFacts } from './engagement-summary.rules';
import { habilitationParameters } from './habilitation.loaders';
import { authorize, type Search, SEARCHING_OPERATIONS } from './policy';
import { EngagementState } from './vocabulary';

export interface AgentSearch {
  /** Words of a name or of a matricule, each to be found; all agents when empty. */
  readonly search: string;
  readonly first: number;
  readonly after?: string | null;
}

interface Row {
  readonly id: string;
  readonly matricule: string;
  readonly birthName: string;
  readonly usualName: string;
  readonly givenNames: string;
  readonly searchText: string;
  readonly jobTitle: string | null;
  readonly orgUnitName: string | null;
  /** Null for who was never engaged. */
  readonly engagement: EngagementFacts | null;
}

type Answer = [Search & { readonly total: number; readonly agents: readonly Row[] }];

/**
 * The agents the actor's habilitations cover, by name, in one statement: rights, total and page together. What it
 * finds is seen by nobody before `authorize`.
 */
export async function searchAgents(
  ctx: RequestContext,
  { search, first, after }: AgentSearch,
): Promise<Connection<AgentListItem>> {
  const size = checkPageSize(first);
  const patterns = searchPatterns(checkSearch(search));
  const [afterText, afterId] = after ? decodeTextCursor(after) : [null, null];
  const [{ habilitations, total, agents }] = await ctx.db.query<Answer>(SEARCHED_AGENTS, [
    ...habilitationParameters(ctx),
    patterns,
    SEARCHING_OPERATIONS,
    afterText,
    afterId,
    size + 1,
  ]);
  authorize(ctx, 'searchAgents', { habilitations });
  const { edges, ...rest } = toConnection(agents, size, total, ({ searchText, id }) => [searchText, id]);
  const today = ctx.today();
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toListItem(node, today) })) };
}

function toListItem(row: Row, today: string): AgentListItem {
  const { id, matricule, birthName, jobTitle, orgUnitName, engagement } = row;
  const state = engagement ? currentSituation(engagement, today).state : EngagementState.NONE;
  return { id, displayName: displayName(row), birthName, matricule, jobTitle, orgUnitName, state };
}

const LONGEST_SEARCH = 100;

function checkSearch(search: string): string {
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`"search" must be at most ${LONGEST_SEARCH} characters long.`);
  }
  return search;
}
