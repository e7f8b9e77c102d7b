/** How a probability is said: "9 chances sur 10", and the ends in words, as "10 sur 10" would claim a certainty. */
export function chancesInTen(probability: number): { readonly key: string; readonly count: number } {
  const count = Math.round(probability * 10);
  if (count <= 0) return { key: 'almostNone', count: 0 };
  if (count >= 10) return { key: 'almostAll', count: 10 };
  return { key: count === 1 ? 'one' : 'many', count };
}
