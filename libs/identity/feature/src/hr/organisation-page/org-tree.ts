import type { OrganisationQuery } from './organisation-page.generated';

export type Unit = OrganisationQuery['organisation']['units'][number];

/** A unit in its tree: how deep it is, and what is under it. */
export interface TreeUnit {
  readonly unit: Unit;
  readonly depth: number;
  readonly children: readonly TreeUnit[];
  /** Who is there today, those of the units under it included. */
  readonly total: number;
}

/** The units as a tree, in the order given. A unit whose parent is not among them is a root: nothing is lost. */
export function treeOf(units: readonly Unit[]): readonly TreeUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const byParent = Map.groupBy(units, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const under = (parentId: string | null, depth: number): TreeUnit[] =>
    (byParent.get(parentId) ?? []).map((unit) => {
      const children = under(unit.id, depth + 1);
      const total = children.reduce((sum, child) => sum + child.total, unit.headcount);
      return { unit, depth, children, total };
    });
  return under(null, 0);
}

/** Every unit after the one it is under. */
export function inTreeOrder(units: readonly Unit[]): readonly TreeUnit[] {
  const flat = (tree: readonly TreeUnit[]): TreeUnit[] => tree.flatMap((one) => [one, ...flat(one.children)]);
  return flat(treeOf(units));
}

/** A word found whatever its case and its accents. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** What is left of a tree when it is searched: units and posts of that name, with what leads to them. */
export function searched(tree: readonly TreeUnit[], search: string): readonly TreeUnit[] {
  const word = plain(search.trim());
  if (word === '') return tree;
  return tree.flatMap((one) => {
    const names = [one.unit.name, ...one.unit.positions.map(({ title }) => title)];
    if (names.some((name) => plain(name).includes(word))) return [one];
    const children = searched(one.children, search);
    return children.length > 0 ? [{ ...one, children }] : [];
  });
}

/** The units that may hold a unit: none under it, nor itself, so that it is never under itself. */
export function possibleParents(units: readonly Unit[], id: string): readonly TreeUnit[] {
  const inside = new Set<string>([id]);
  const all = inTreeOrder(units);
  for (const { unit } of all) if (unit.parentId && inside.has(unit.parentId)) inside.add(unit.id);
  return all.filter(({ unit }) => !inside.has(unit.id));
}
