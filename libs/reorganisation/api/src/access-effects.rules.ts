import { below, type Tree } from './planned-tree.rules';

/** People who belong to the same units, before and after. */
export interface Group {
  /** Whoever is named; null for a group told by its units and its number. */
  readonly agentId: string | null;
  readonly count: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A right over the agents of some units, in force on the day. */
export interface UnitRight {
  readonly id: string;
  readonly operations: readonly string[];
  /** The unit whose agents it covers, with those below; null covers everyone. */
  readonly populationOrgUnitId: string | null;
}

/** What a right gains and loses. */
export interface AccessEffect {
  readonly rightId: string;
  readonly gained: readonly Group[];
  readonly lost: readonly Group[];
  /** Its unit is no more: it covers nobody from that day on. */
  readonly isEmptied: boolean;
}

/**
 * Who loses or gains access to whom: for each right, the people it covers after and not before, and before and not
 * after. A right covers whoever belongs to one of its units (CGFP R137-12; identity's `coversAgent`).
 * @returns those that change, nothing for the others
 */
export function accessEffects(
  before: Tree,
  after: Tree,
  groups: readonly Group[],
  rights: readonly UnitRight[],
): AccessEffect[] {
  return rights.flatMap((right) => {
    const unit = right.populationOrgUnitId;
    if (unit === null) return [];
    const [then, later] = [below(before, unit), below(after, unit)];
    const gained = groups.filter((group) => !covers(then, group.before) && covers(later, group.after));
    const lost = groups.filter((group) => covers(then, group.before) && !covers(later, group.after));
    const isEmptied = !after.has(unit);
    return gained.length + lost.length > 0 || isEmptied
      ? [{ rightId: right.id, gained, lost, isEmptied }]
      : [];
  });
}

/** The people whom nobody could reach for any of these operations after, and whom somebody reached before. */
export function leftAlone(
  before: Tree,
  after: Tree,
  groups: readonly Group[],
  rights: readonly UnitRight[],
  operations: readonly string[],
): Group[] {
  const useful = rights.filter((right) => right.operations.some((one) => operations.includes(one)));
  if (useful.some(({ populationOrgUnitId }) => populationOrgUnitId === null)) return [];
  const reached = (tree: Tree) =>
    new Set(useful.flatMap(({ populationOrgUnitId: unit }) => (unit ? [...below(tree, unit)] : [])));
  const [then, later] = [reached(before), reached(after)];
  return groups.filter((group) => covers(then, group.before) && !covers(later, group.after));
}

function covers(units: ReadonlySet<string>, belonging: readonly string[]): boolean {
  return belonging.some((unit) => units.has(unit));
}
