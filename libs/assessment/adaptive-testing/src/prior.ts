/** What may be believed of a population before anyone answers: a zero-mean normal over K abilities (logits). */
export interface PopulationPrior {
  /** Standard deviation of each ability, in logits. */
  readonly standardDeviation: number;
  /** Share of the variance common to all competences, 0 to 1. */
  readonly general: number;
  /** Share of the variance common to the competences of one area; `general + area` is below 1. */
  readonly area: number;
}

/** A prior among several, and how much it is believed before the answers, beside the others. */
export interface WeightedPrior extends PopulationPrior {
  readonly weight: number;
}

/**
 * Until the platform has learnt its own (see {@link learnPriors}): populations in which people, and the competences of
 * one person, differ little, much, or in between. The answers say which is likely, so that a wrong guess costs less.
 */
export const defaultPriors: readonly WeightedPrior[] = [
  { weight: 2, standardDeviation: 1.5, general: 0.6, area: 0.1 },
  { weight: 1, standardDeviation: 1, general: 0.4, area: 0.1 },
  { weight: 1, standardDeviation: 1, general: 0.8, area: 0.1 },
  { weight: 1, standardDeviation: 2, general: 0.4, area: 0.1 },
  { weight: 1, standardDeviation: 2, general: 0.8, area: 0.1 },
];

/** Variances of the three parts of an ability: ability = general + area + specific, all independent. */
export interface VarianceParts {
  readonly general: number;
  readonly area: number;
  readonly specific: number;
}

/** @throws RangeError when the shares leave nothing specific to a competence: Σ₀ would be singular. */
export function varianceParts({ standardDeviation, general, area }: PopulationPrior): VarianceParts {
  if (!(standardDeviation > 0) || !(general >= 0) || !(area >= 0) || !(general + area < 1)) {
    throw new RangeError('A prior needs a positive deviation and shares that sum below 1.');
  }
  const variance = standardDeviation ** 2;
  return { general: variance * general, area: variance * area, specific: variance * (1 - general - area) };
}

/**
 * Covariance SD² (g 11ᵀ + s·same-area + (1 − g − s) I), K × K, row by row.
 *
 * @param areaOf the area of each competence; its length is K.
 * @see Segall (1996), Multidimensional adaptive testing, Psychometrika 61.
 */
export function priorCovariance(prior: PopulationPrior, areaOf: readonly number[]): Float64Array {
  const { general, area, specific } = varianceParts(prior);
  const size = areaOf.length;
  const covariance = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sameArea = areaOf[row] === areaOf[column] ? area : 0;
      covariance[row * size + column] = general + sameArea + (row === column ? specific : 0);
    }
  }
  return covariance;
}
