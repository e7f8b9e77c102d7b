import { agentNamesByAgentId, agentNamesByPersonId } from '@jalon/identity/api';
import { isUuid, type RequestContext } from '@jalon/shared/api';
import type { Group } from './access-effects.rules';
import { moved, type Tree } from './planned-tree.rules';
import { mayReorganise, movesOf } from './reached-reorganisation';
import { Reorganisation, type ReorganisationMove } from './reorganisation.entity';
import { toView } from './reorganisation-list.service';
import type {
  EffectsView,
  MoveView,
  PeopleLine,
  PlannedUnit,
  ReorganisationPlan,
} from './reorganisation.types';
import { simulate, type Simulation } from './simulate';
import { ReorganisationState } from './vocabulary';

/** One reorganisation with its lines, the tree to come and what it does to access; null when it is unknown here. */
export async function reorganisationPlan(
  ctx: RequestContext,
  id: string,
): Promise<ReorganisationPlan | null> {
  await mayReorganise(ctx);
  const { employerId } = ctx;
  const row = isUuid(id) ? await ctx.db.findOneBy(Reorganisation, { employerId, id }) : null;
  if (!row) return null;
  const moves = await movesOf(ctx, id);
  const simulation = await simulate(ctx, row, moves);
  const isOver = [ReorganisationState.APPLIED, ReorganisationState.ABANDONED].includes(row.state);
  return {
    reorganisation: await toView(ctx, row),
    moves: await moveViews(ctx, simulation.before, moves),
    units: treeLines(simulation.after),
    effects: isOver ? null : await effectsView(ctx, simulation),
  };
}

/** Names are those before each line: a unit renamed twice is told by the name it has in between. */
async function moveViews(
  ctx: RequestContext,
  before: Tree,
  moves: readonly ReorganisationMove[],
): Promise<MoveView[]> {
  let tree = before;
  const views: Promise<MoveView>[] = [];
  for (const move of moves) {
    const names = {
      unitName: tree.get(move.orgUnitId)?.name ?? move.name ?? '',
      parentName: nameIn(tree, move.parentId),
    };
    views.push(moveView(ctx, move, names));
    const after = moved(tree, move);
    if (typeof after !== 'string') tree = after;
  }
  return Promise.all(views);
}

async function moveView(
  ctx: RequestContext,
  { id, kind, name, agentId, managerAgentId }: ReorganisationMove,
  names: Pick<MoveView, 'unitName' | 'parentName'>,
): Promise<MoveView> {
  const [agentName, managerName] = await Promise.all([nameOf(ctx, agentId), nameOf(ctx, managerAgentId)]);
  return { id, kind, name, agentName, managerName, ...names };
}

const nameIn = (tree: Tree, id: string | null): string | null =>
  id === null ? null : (tree.get(id)?.name ?? null);

const nameOf = (ctx: RequestContext, agentId: string | null): Promise<string | null> | null =>
  agentId === null ? null : ctx.load(agentNamesByAgentId, agentId);

async function effectsView(ctx: RequestContext, simulation: Simulation): Promise<EffectsView> {
  const lines = (groups: readonly Group[]) => peopleLines(ctx, simulation, groups);
  return {
    access: await Promise.all(
      simulation.effects.map(async ({ rightId, gained, lost, isEmptied }) => {
        const right = simulation.rights.get(rightId);
        return {
          habilitationId: rightId,
          holderName: right ? await ctx.load(agentNamesByPersonId, right.holderPersonId) : null,
          label: right?.label ?? '',
          gained: await lines(gained),
          lost: await lines(lost),
          isEmptied,
        };
      }),
    ),
    managers: await Promise.all(
      simulation.managers.map(async ({ agentId, from, to }) => ({
        agentName: await nameOf(ctx, agentId),
        fromName: await nameOf(ctx, from),
        toName: await nameOf(ctx, to),
      })),
    ),
    leftAlone: await lines(simulation.alone),
    faultyMoveId: simulation.fault?.moveId ?? null,
    faultCode: simulation.fault?.code ?? null,
  };
}

/** People moved by name by their name, the others by their unit; a unit once, however its people are grouped. */
async function peopleLines(
  ctx: RequestContext,
  { before }: Simulation,
  groups: readonly Group[],
): Promise<PeopleLine[]> {
  const counts = new Map<string, number>();
  for (const { agentId, count, before: units } of groups) {
    const name = agentId
      ? ((await ctx.load(agentNamesByAgentId, agentId)) ?? '')
      : units.map((unit) => before.get(unit)?.name ?? '').join(', ');
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

/** The tree as a list reads it: each unit after the one it is under. */
export function treeLines(tree: Tree, parentId: string | null = null, depth = 0): PlannedUnit[] {
  return [...tree.values()]
    .filter((unit) => unit.parentId === parentId)
    .flatMap(({ id, name }) => [{ id, name, depth }, ...treeLines(tree, id, depth + 1)]);
}
