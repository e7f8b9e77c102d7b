import type { ShortText } from '../item-bank/item.types';

/** Case, blanks and apostrophes put aside: what a keyboard decides, not the person. */
export function foldTyping(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('fr')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** {@link foldTyping}, and accents besides. */
export function foldText(text: string): string {
  return foldTyping(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** The near-miss the answer is, accents included: some items ask for a name written without them. */
export function refusedTextOf(
  { refused }: ShortText,
  text: string,
): ShortText['refused'][number] | undefined {
  return refused.find((nearMiss) => foldTyping(nearMiss.text) === foldTyping(text));
}

/** Whether a short text is one of the accepted ones, give or take the letters the item tolerates. */
export function isAcceptedText(interaction: ShortText, text: string): boolean {
  if (refusedTextOf(interaction, text)) return false;
  const given = foldText(text);
  return interaction.accepted.some(
    (accepted) => editDistance(given, foldText(accepted)) <= interaction.typoTolerance,
  );
}

/**
 * How many letters to add, remove, replace or swap with their neighbour to go from one text to the other.
 *
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors (restricted form).
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = last[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = isSwap(from, to, row, column) ? beforeLast[column - 2]! + 1 : Infinity;
      current.push(Math.min(current[column - 1]! + 1, last[column]! + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length]!;
}

function isSwap(from: readonly string[], to: readonly string[], row: number, column: number): boolean {
  return row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
}
