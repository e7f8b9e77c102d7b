import type { Posterior } from './posterior';

/** Where levels meet on the logit scale, rising: seven cut-offs make eight levels. */
export type CutOffs = readonly number[];

/** Provisional by design, until a panel sets them: seven tenths of a logit apart, as item difficulties are. */
export const provisionalCutOffs: CutOffs = [-2.1, -1.4, -0.7, 0, 0.7, 1.4, 2.1];

/** The interval of "8 chances in 10". */
export const INTERVAL_PROBABILITY = 0.8;

/** What is believed of one level. */
export interface LevelEstimate {
  /** The level of the mean ability, 1 to 8: the middle of the belief, always between `lower` and `upper`. */
  readonly level: number;
  /** Levels of the ends of the central interval: the true level lies within with probability ≥ 0.8. */
  readonly lower: number;
  readonly upper: number;
  /** Probability of each level, from the first; they sum to 1. */
  readonly probabilities: readonly number[];
  /** Mean and standard deviation of the ability, logits. */
  readonly ability: number;
  readonly standardDeviation: number;
}

export interface LevelEstimates {
  /** By competence, K of them. */
  readonly competences: readonly LevelEstimate[];
  /** By area: its ability is the mean of its competences' abilities. */
  readonly areas: readonly LevelEstimate[];
}

export function levelEstimates(
  posterior: Posterior,
  areaOf: readonly number[],
  cutOffs: CutOffs = provisionalCutOffs,
): LevelEstimates {
  const competences = areaOf.map((_, k) => levelEstimate(momentsOfMean(posterior, [k]), cutOffs));
  const areas = Array.from({ length: Math.max(...areaOf) + 1 }, (_, area) => {
    const members = areaOf.flatMap((of, k) => (of === area ? [k] : []));
    return levelEstimate(momentsOfMean(posterior, members), cutOffs);
  });
  return { competences, areas };
}

/** Levels of an ability believed to be N(mean, deviation²), with the central interval of that probability. */
export function levelEstimate(
  { mean, deviation }: { mean: number; deviation: number },
  cutOffs: CutOffs = provisionalCutOffs,
  probability = INTERVAL_PROBABILITY,
): LevelEstimate {
  const below = cutOffs.map((cutOff) => normalDistribution((cutOff - mean) / deviation));
  const tail = (1 - probability) / 2;
  return {
    level: levelOf(mean, cutOffs),
    lower: 1 + below.filter((share) => share < tail).length,
    upper: 1 + below.filter((share) => share < 1 - tail).length,
    probabilities: [...below, 1].map((share, i) => Math.max(share - (below[i - 1] ?? 0), 0)),
    ability: mean,
    standardDeviation: deviation,
  };
}

/** The level, from 1, that an ability stands in. */
export function levelOf(ability: number, cutOffs: CutOffs = provisionalCutOffs): number {
  return 1 + cutOffs.filter((cutOff) => ability >= cutOff).length;
}

/** The mean level, 1 to 8, not rounded: what an explanation compares. */
export function expectedLevel({ probabilities }: Pick<LevelEstimate, 'probabilities'>): number {
  return probabilities.reduce((sum, probability, i) => sum + probability * (i + 1), 0);
}

/** Probability that a level is reached: that level or a higher one. */
export function probabilityReached(probabilities: readonly number[], level: number): number {
  return probabilities.slice(level - 1).reduce((sum, probability) => sum + probability, 0);
}

/** The highest level reached with that probability. The first is always reached. */
export function certifiedLevel(probabilities: readonly number[], probability = INTERVAL_PROBABILITY): number {
  let level = probabilities.length;
  while (level > 1 && probabilityReached(probabilities, level) < probability) level--;
  return level;
}

/** Mean and deviation of the mean of some abilities. */
function momentsOfMean(
  { mean, covariance }: Posterior,
  members: readonly number[],
): { mean: number; deviation: number } {
  const size = mean.length;
  let sum = 0;
  let variance = 0;
  for (const row of members) {
    sum += mean[row]!;
    for (const column of members) variance += covariance[row * size + column]!;
  }
  return { mean: sum / members.length, deviation: Math.sqrt(variance) / members.length };
}

/**
 * Probability that a standard normal number is below x, to 1e-7.
 *
 * @see Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2.17.
 */
export function normalDistribution(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (series * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  return x > 0 ? 1 - tail : tail;
}
