import type { PreparedBank } from './bank';
import type { Answer } from './item';
import { likelihoodsOf } from './likelihood';
import { combine, type Combined, type Posterior } from './posterior';
import { propagate } from './propagation';

/**
 * The belief over K abilities after a *set* of answers: their order plays no part. Under each prior of the bank it
 * comes by expectation propagation; the priors are then weighed by how well they foresaw the answers.
 */
export function estimateAbilities(bank: PreparedBank, answers: readonly Answer[]): Posterior {
  const components = posteriorsByPrior(bank, answers);
  return components.length === 1 ? components[0]! : mixture(components);
}

/**
 * The belief under each prior of the bank, in their order; its mass is the probability of the answers under that prior,
 * times the prior's weight.
 */
export function posteriorsByPrior(bank: PreparedBank, answers: readonly Answer[]): Combined[] {
  const likelihoods = likelihoodsOf(bank.evidence(answers));
  return bank.priors.map(({ parts, covariance, logWeight }) => {
    const sites = propagate(parts, bank.release.areaOf, likelihoods);
    const combined = combine(covariance, sites.precisions, sites.shifts);
    return { ...combined, logMass: combined.logMass + sites.logScale + logWeight };
  });
}

/** Mean and covariance of a mixture of normals, each weighing its mass. */
function mixture(components: readonly Combined[]): Posterior {
  const top = Math.max(...components.map(({ logMass }) => logMass));
  const masses = components.map(({ logMass }) => Math.exp(logMass - top));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const size = components[0]!.mean.length;
  const mean = new Float64Array(size);
  components.forEach((component, c) => {
    for (let k = 0; k < size; k++) mean[k]! += (masses[c]! / total) * component.mean[k]!;
  });
  const covariance = new Float64Array(size * size);
  components.forEach((component, c) => addSpread(covariance, component, mean, masses[c]! / total));
  return { mean, covariance };
}

/** Adds a component's covariance and how far its mean stands from the mixture's. */
function addSpread(sum: Float64Array, component: Posterior, mean: Float64Array, weight: number): void {
  const size = mean.length;
  for (let row = 0; row < size; row++) {
    const away = component.mean[row]! - mean[row]!;
    for (let column = 0; column < size; column++) {
      const spread = away * (component.mean[column]! - mean[column]!);
      sum[row * size + column]! += weight * (component.covariance[row * size + column]! + spread);
    }
  }
}
