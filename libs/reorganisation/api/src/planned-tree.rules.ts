import { MoveKind } from './vocabulary';

/** A unit of the tree, as it is or as it will be. */
export interface Unit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** What a line does to the tree; `MOVE_AGENT` leaves it as it is. */
export interface UnitMove {
  readonly kind: MoveKind;
  readonly orgUnitId: string;
  readonly parentId: string | null;
  readonly name: string | null;
}

/** Why a line cannot follow those before it. */
export type MoveFault = 'UNIT_GONE' | 'PARENT_GONE' | 'LOOP' | 'HAS_UNITS' | 'UNIT_THERE' | 'NO_CHANGE';

/** The units of a tree, by their id. */
export type Tree = ReadonlyMap<string, Unit>;

export const treeOf = (units: readonly Unit[]): Tree => new Map(units.map((unit) => [unit.id, unit]));

/** The tree after one line. @returns it, or what stands in the way. */
export function moved(tree: Tree, move: UnitMove): Tree | MoveFault {
  const fault = moveFault(tree, move);
  if (fault) return fault;
  if (move.kind === MoveKind.MOVE_AGENT) return tree;
  const after = new Map(tree);
  const { orgUnitId: id, parentId } = move;
  const unit = tree.get(id) ?? { id, parentId, name: move.name ?? '' };
  if (move.kind === MoveKind.CLOSE_UNIT) after.delete(id);
  else if (move.kind === MoveKind.MOVE_UNIT) after.set(id, { ...unit, parentId });
  else after.set(id, { ...unit, name: move.name ?? unit.name });
  return after;
}

function moveFault(tree: Tree, { kind, orgUnitId, parentId, name }: UnitMove): MoveFault | null {
  const unit = tree.get(orgUnitId);
  if (kind === MoveKind.CREATE_UNIT ? unit : !unit) return unit ? 'UNIT_THERE' : 'UNIT_GONE';
  if (parentId !== null && !tree.has(parentId)) return 'PARENT_GONE';
  if (kind === MoveKind.MOVE_UNIT && parentId !== null && below(tree, orgUnitId).has(parentId)) return 'LOOP';
  if (kind === MoveKind.MOVE_UNIT && unit?.parentId === parentId) return 'NO_CHANGE';
  if (kind === MoveKind.RENAME_UNIT && unit?.name === name) return 'NO_CHANGE';
  const hasUnits = [...tree.values()].some((one) => one.parentId === orgUnitId);
  return kind === MoveKind.CLOSE_UNIT && hasUnits ? 'HAS_UNITS' : null;
}

/** A unit and all those below it. Nothing when it is not in the tree. */
export function below(tree: Tree, id: string): ReadonlySet<string> {
  const children = childrenOf(tree);
  const found = new Set<string>();
  const waiting = tree.has(id) ? [id] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.add(next);
    waiting.push(...(children.get(next) ?? []));
  }
  return found;
}

function childrenOf(tree: Tree): ReadonlyMap<string | null, readonly string[]> {
  const children = new Map<string | null, string[]>();
  for (const { id, parentId } of tree.values()) {
    children.set(parentId, [...(children.get(parentId) ?? []), id]);
  }
  return children;
}

/** The tree after every line, in order, as far as they can follow one another. */
export function planned<M extends UnitMove>(
  tree: Tree,
  moves: readonly M[],
): { readonly tree: Tree; readonly fault: { readonly move: M; readonly code: MoveFault } | null } {
  let after = tree;
  for (const move of moves) {
    const next = moved(after, move);
    if (typeof next === 'string') return { tree: after, fault: { move, code: next } };
    after = next;
  }
  return { tree: after, fault: null };
}
