import type { Item } from './item';

type Curve = Pick<Item, 'discrimination' | 'difficulty'>;

/**
 * Probability of a correct answer, 1 / (1 + exp(−a(θ − b))), between 0 and 1.
 *
 * @see Birnbaum (1968), in Lord & Novick, Statistical Theories of Mental Test Scores.
 */
export function probabilityCorrect(ability: number, { discrimination, difficulty }: Curve): number {
  return 1 / (1 + Math.exp(-discrimination * (ability - difficulty)));
}

/** Logarithm of the probability of the answer given, without underflow far from the difficulty. */
export function logLikelihood(
  ability: number,
  { discrimination, difficulty }: Curve,
  correct: boolean,
): number {
  const distance = discrimination * (ability - difficulty) * (correct ? 1 : -1);
  return distance > 0 ? -Math.log1p(Math.exp(-distance)) : distance - Math.log1p(Math.exp(distance));
}

/** Fisher information of the item at an ability, a² P (1 − P), per squared logit. */
export function fisherInformation(ability: number, item: Curve): number {
  const p = probabilityCorrect(ability, item);
  return item.discrimination ** 2 * p * (1 - p);
}

/**
 * Information to expect when the ability is only known as N(mean, variance): the slope is softened by
 * 1 / √(1 + π a² variance / 8), the usual match of the logistic by a normal ogive.
 *
 * @see MacKay (1992), The evidence framework applied to classification networks, eq. 10.
 */
export function expectedInformation(mean: number, variance: number, item: Curve): number {
  const { discrimination: a, difficulty: b } = item;
  const softening = 1 / Math.sqrt(1 + (Math.PI * a * a * variance) / 8);
  const p = 1 / (1 + Math.exp(-softening * a * (mean - b)));
  return a * a * p * (1 - p);
}
