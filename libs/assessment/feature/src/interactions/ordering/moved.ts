/** The list with one item taken from a place to another; the items between make room. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const without = list.filter((_, index) => index !== from);
  return [...without.slice(0, to), ...list.slice(from, from + 1), ...without.slice(to)];
}
