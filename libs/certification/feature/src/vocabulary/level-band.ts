/** The four bands of the framework's eight levels. */
export type LevelBand = 'NOVICE' | 'INDEPENDENT' | 'ADVANCED' | 'EXPERT';

const bands: readonly LevelBand[] = ['NOVICE', 'INDEPENDENT', 'ADVANCED', 'EXPERT'];

/** The band of a level between 1 and 8: two levels each. */
export function bandOf(level: number): LevelBand {
  return bands[Math.floor((level - 1) / 2)] ?? 'NOVICE';
}
