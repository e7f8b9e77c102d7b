/** The eight levels are shown as four bands of two; the exact level stays in the text. */
export type Band = 'NOVICE' | 'INDEPENDENT' | 'ADVANCED' | 'EXPERT';

export const HIGHEST_LEVEL = 8;
const bands: readonly Band[] = ['NOVICE', 'INDEPENDENT', 'ADVANCED', 'EXPERT'];

/** Every level, the lowest first. */
export const levels: readonly number[] = Array.from({ length: HIGHEST_LEVEL }, (_, index) => index + 1);

/** How many bars of four a level is worth: levels 1 and 2 one bar, 7 and 8 four. */
export function barsOf(level: number): 1 | 2 | 3 | 4 {
  const bars = Math.ceil(level / 2);
  return Math.min(4, Math.max(1, bars)) as 1 | 2 | 3 | 4;
}

/** The band a level belongs to. */
export function bandOf(level: number): Band {
  return bands[barsOf(level) - 1] ?? 'NOVICE';
}

/** A gap with its sign, as it is written in a cell: "−2", "=", "+1". */
export function signedGap(gap: number): string {
  if (gap === 0) return '=';
  return gap < 0 ? `−${-gap}` : `+${gap}`;
}

/** How far a gap is, for its colour: two levels or more are far. */
export function gapTone(gap: number): 'far-under' | 'under' | 'equal' | 'over' | 'far-over' {
  if (gap <= -2) return 'far-under';
  if (gap < 0) return 'under';
  if (gap === 0) return 'equal';
  return gap === 1 ? 'over' : 'far-over';
}

/** Where a level stands on the scale, in percent from its left end. */
export function placeOnScale(level: number): number {
  return ((level - 1) / (HIGHEST_LEVEL - 1)) * 100;
}
