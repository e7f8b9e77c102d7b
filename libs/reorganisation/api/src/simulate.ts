import type { RequestContext } from '@jalon/shared/api';
import { type AccessEffect, accessEffects, type Group, leftAlone } from './access-effects.rules';
import {
  currentUnits,
  groupsOn,
  headsOn,
  type HeldPlace,
  type HeldRight,
  placesOn,
  rightsOn,
} from './current-organisation';
import { type MoveFault, planned, type Tree, treeOf } from './planned-tree.rules';
import type { Reorganisation, ReorganisationMove } from './reorganisation.entity';
import { MoveKind } from './vocabulary';

/** Why a line cannot be applied on the day. */
export type PlanFault = MoveFault | 'HAS_PEOPLE' | 'AGENT_GONE' | 'MANAGER_SELF';

export interface Simulation {
  readonly before: Tree;
  readonly after: Tree;
  /** The first line that cannot be applied; the effects then stop before it. */
  readonly fault: { readonly moveId: string; readonly code: PlanFault } | null;
  readonly rights: ReadonlyMap<string, HeldRight>;
  readonly effects: readonly AccessEffect[];
  readonly alone: readonly Group[];
  readonly managers: readonly ManagerEffect[];
}

/** Somebody’s direct superior is no longer the same. */
export interface ManagerEffect {
  readonly agentId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reading a file and managing people: what nobody must be left without. */
const VITAL_OPERATIONS = ['CONSULTATION', 'MANAGE_PEOPLE'];

/** What a reorganisation would do on its day, of what is planned today. Nothing is written. */
export async function simulate(
  ctx: RequestContext,
  { effectiveOn }: Pick<Reorganisation, 'effectiveOn'>,
  moves: readonly ReorganisationMove[],
): Promise<Simulation> {
  const before = treeOf(await currentUnits(ctx, effectiveOn));
  const movedIds = moves.flatMap(({ agentId }) => agentId ?? []);
  const places = await placesOn(ctx, effectiveOn, movedIds);
  const { tree: after, fault } = planned(before, moves);
  const groups = [...(await groupsOn(ctx, effectiveOn, movedIds)), ...movedGroups(places, moves)];
  const rights = await rightsOn(ctx, effectiveOn);
  return {
    before,
    after,
    fault: fault
      ? { moveId: fault.move.id, code: fault.code }
      : ((await peopleFault(ctx, effectiveOn, moves, places)) ?? null),
    rights: new Map(rights.map((right) => [right.id, right])),
    effects: accessEffects(before, after, groups, rights),
    alone: leftAlone(before, after, groups, rights, VITAL_OPERATIONS),
    managers: managerEffects(places, moves),
  };
}

/** Those who are moved by name, each with their units before and after. */
function movedGroups(places: readonly HeldPlace[], moves: readonly ReorganisationMove[]): Group[] {
  const named = agentMoves(moves);
  return [...new Set(named.map(({ agentId }) => agentId))].map((agentId) => {
    const held = places.filter((place) => place.agentId === agentId);
    const gone = named.filter((move) => move.agentId === agentId);
    const kept = held.filter(({ engagementId }) => !gone.some((move) => move.engagementId === engagementId));
    return {
      agentId,
      count: 1,
      before: [...new Set(held.map(({ orgUnitId }) => orgUnitId))],
      after: [...new Set([...kept, ...gone].map(({ orgUnitId }) => orgUnitId))],
    };
  });
}

type AgentMove = ReorganisationMove & { readonly agentId: string; readonly engagementId: string };

const agentMoves = (moves: readonly ReorganisationMove[]): AgentMove[] =>
  moves.filter((move): move is AgentMove => move.kind === MoveKind.MOVE_AGENT);

/** Somebody who will have left, or a unit closed while people still hold a place there. */
async function peopleFault(
  ctx: RequestContext,
  day: string,
  moves: readonly ReorganisationMove[],
  places: readonly HeldPlace[],
): Promise<Simulation['fault']> {
  const named = agentMoves(moves);
  const gone = named.find((move) => !places.some(({ engagementId }) => engagementId === move.engagementId));
  if (gone) return { moveId: gone.id, code: 'AGENT_GONE' };
  const heads = await headsOn(
    ctx,
    day,
    named.map(({ engagementId }) => engagementId),
  );
  const arriving = new Set(named.map(({ orgUnitId }) => orgUnitId));
  const full = moves.find(
    ({ kind, orgUnitId }) =>
      kind === MoveKind.CLOSE_UNIT && (heads.has(orgUnitId) || arriving.has(orgUnitId)),
  );
  return full ? { moveId: full.id, code: 'HAS_PEOPLE' } : null;
}

function managerEffects(places: readonly HeldPlace[], moves: readonly ReorganisationMove[]): ManagerEffect[] {
  return agentMoves(moves).flatMap(({ agentId, engagementId, managerAgentId: to }) => {
    const from = places.find((place) => place.engagementId === engagementId)?.managerAgentId ?? null;
    return from === to ? [] : [{ agentId, from, to }];
  });
}
