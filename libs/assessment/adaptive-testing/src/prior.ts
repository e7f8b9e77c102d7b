/** What is believed of a population before anyone answers: a zero-mean normal over K abilities (logits). */
export interface PopulationPrior {
  /** Standard deviation of each ability, in logits. */
  readonly standardDeviation: number;
  /** Share of the variance common to all competences, 0 to 1. */
  readonly general: number;
  /** Share of the variance common to the competences of one area; `general + area` is below 1. */
  readonly area: number;
}

/** Until the platform has learnt its own (versioned, approved by a person). */
export const defaultPrior: PopulationPrior = { standardDeviation: 1.5, general: 0.6, area: 0.1 };

/**
 * Covariance SD² (g 11ᵀ + s·same-area + (1 − g − s) I), K × K, row by row.
 *
 * @param areaOf the area of each competence; its length is K.
 * @throws RangeError when the shares leave nothing specific to a competence: Σ₀ would be singular.
 * @see Segall (1996), Multidimensional adaptive testing, Psychometrika 61.
 */
export function priorCovariance(prior: PopulationPrior, areaOf: readonly number[]): Float64Array {
  const { standardDeviation, general, area } = prior;
  if (!(standardDeviation > 0) || general < 0 || area < 0 || general + area >= 1) {
    throw new RangeError('A prior needs a positive deviation and shares that sum below 1.');
  }
  const variance = standardDeviation ** 2;
  const size = areaOf.length;
  const covariance = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const shared = general + (areaOf[row] === areaOf[column] ? area : 0);
      covariance[row * size + column] = variance * (row === column ? 1 : shared);
    }
  }
  return covariance;
}
