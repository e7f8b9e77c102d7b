import type { Item } from './item';

type Curve = Pick<Item, 'discrimination' | 'difficulty' | 'difficultyDeviation'>;

/**
 * What an uncertainty of that variance on the distance θ − b leaves of a slope: a / √(1 + π a² variance / 8), the usual
 * match of the logistic by a normal ogive, within 0.01 of the exact mean probability.
 *
 * @see MacKay (1992), The evidence framework applied to classification networks, eq. 10.
 */
export function softenedSlope(slope: number, variance: number): number {
  return slope / Math.sqrt(1 + (Math.PI * slope * slope * variance) / 8);
}

/** The slope once the difficulty's own uncertainty is averaged out: exact for one person, who meets an item once. */
export function effectiveSlope({ discrimination, difficultyDeviation = 0 }: Curve): number {
  return softenedSlope(discrimination, difficultyDeviation ** 2);
}

/**
 * Probability of a correct answer, 1 / (1 + exp(−a(θ − b))), between 0 and 1.
 *
 * @see Birnbaum (1968), in Lord & Novick, Statistical Theories of Mental Test Scores.
 */
export function probabilityCorrect(ability: number, item: Curve): number {
  return 1 / (1 + Math.exp(-effectiveSlope(item) * (ability - item.difficulty)));
}

/** Logarithm of the probability of the answer given, without underflow far from the difficulty. */
export function logLikelihood(ability: number, item: Curve, correct: boolean): number {
  const distance = effectiveSlope(item) * (ability - item.difficulty) * (correct ? 1 : -1);
  return distance > 0 ? -Math.log1p(Math.exp(-distance)) : distance - Math.log1p(Math.exp(distance));
}

/** Fisher information of the item at an ability, a² P (1 − P), per squared logit. */
export function fisherInformation(ability: number, item: Curve): number {
  const p = probabilityCorrect(ability, item);
  return effectiveSlope(item) ** 2 * p * (1 - p);
}
