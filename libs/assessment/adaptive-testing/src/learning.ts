import { type BankRelease, prepareBank } from './bank';
import { posteriorsByPrior } from './estimate';
import type { Answer } from './item';
import type { WeightedPrior } from './prior';

/** A population less likely than that, after the answers, is left out: it would cost time and change nothing. */
const LEAST_WEIGHT = 0.02;

/** The populations that answers may tell apart, all as likely before. */
export const candidatePriors: readonly WeightedPrior[] = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5].flatMap(
  (standardDeviation) =>
    [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((general) =>
      [0, 0.1, 0.2]
        .filter((area) => general + area < 0.95)
        .map((area) => ({ weight: 1, standardDeviation, general, area })),
    ),
);

/**
 * Which populations the answers of many people speak for: the weights of the candidates after them (empirical Bayes).
 * For the next release of a bank, once a person approved it; a test never learns from others while it runs. Which items
 * were chosen plays no part, since the choice depended on the answers alone.
 *
 * @param tests the answers of each person.
 * @see Efron & Morris (1973), Stein's estimation rule and its competitors, J. Am. Stat. Assoc. 68; Mislevy & Wu (1996),
 * Missing responses and IRT ability estimation, for why adaptive choice may be ignored.
 */
export function learnPriors(
  release: BankRelease,
  tests: readonly (readonly Answer[])[],
  candidates: readonly WeightedPrior[] = candidatePriors,
): WeightedPrior[] {
  const bank = prepareBank({ ...release, priors: candidates });
  const logWeights = bank.priors.map(({ logWeight }) => logWeight);
  for (const answers of tests) {
    posteriorsByPrior(bank, answers).forEach(({ logMass }, c) => {
      logWeights[c]! += logMass - bank.priors[c]!.logWeight;
    });
  }
  const top = Math.max(...logWeights);
  const total = logWeights.reduce((sum, log) => sum + Math.exp(log - top), 0);
  return candidates
    .map((prior, c) => ({ ...prior, weight: Math.exp(logWeights[c]! - top) / total }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT);
}
