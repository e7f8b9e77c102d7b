import type { Answer, Item } from './item';
import { combine, type Posterior } from './posterior';
import { logLikelihood } from './response-model';

/** Abilities are integrated from −8 to 8 logits by steps of a quarter: beyond doubt wide and fine enough. */
const REACH = 8;
const STEP = 0.25;
const GRID = Float64Array.from({ length: (2 * REACH) / STEP + 1 }, (_, i) => -REACH + i * STEP);

const TOLERANCE = 1e-11;
const MAX_SWEEPS = 200;

/** Likelihood curves of an item over the grid, for a wrong and a right answer. */
export type ItemCurves = readonly [wrong: Float64Array, right: Float64Array];

export function curvesOf(item: Item): ItemCurves {
  return [GRID.map((x) => logLikelihood(x, item, false)), GRID.map((x) => logLikelihood(x, item, true))];
}

/** A scored answer with its curves at hand. */
export interface Evidence extends Answer {
  readonly competence: number;
  readonly curves: ItemCurves;
}

/**
 * The belief over K abilities after a *set* of answers, by expectation propagation run to convergence: one normal
 * factor per competence asked, matched to the first two moments of the exact likelihood of its answers.
 * The order of answers plays no part: they are summed in the order of item ids.
 *
 * @param prior Σ₀, K × K, see {@link priorCovariance}.
 * @see Minka (2001), Expectation propagation for approximate Bayesian inference.
 */
export function estimateAbilities(prior: Float64Array, answers: readonly Evidence[]): Posterior {
  const size = Math.sqrt(prior.length);
  const likelihoods = sumByCompetence(answers);
  const precisions = new Float64Array(size);
  const shifts = new Float64Array(size);
  let posterior = combine(prior, precisions, shifts);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let change = 0;
    for (const [competence, likelihood] of likelihoods) {
      change = Math.max(change, refine(competence, likelihood, posterior, precisions, shifts));
    }
    posterior = combine(prior, precisions, shifts);
    if (change < TOLERANCE) break;
  }
  return posterior;
}

function sumByCompetence(answers: readonly Evidence[]): [competence: number, logLikelihood: Float64Array][] {
  const ordered = [...answers].sort((a, b) => (a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0));
  const sums = new Map<number, Float64Array>();
  for (const { competence, correct, curves } of ordered) {
    let sum = sums.get(competence);
    if (!sum) sums.set(competence, (sum = new Float64Array(GRID.length)));
    const curve = curves[correct ? 1 : 0];
    for (let i = 0; i < sum.length; i++) sum[i]! += curve[i]!;
  }
  return [...sums].sort(([a], [b]) => a - b);
}

/** Matches one competence's factor to its tilted moments; returns how far the factor moved. */
function refine(
  competence: number,
  likelihood: Float64Array,
  { mean, covariance }: Posterior,
  precisions: Float64Array,
  shifts: Float64Array,
): number {
  const variance = covariance[competence * mean.length + competence]!;
  const cavityPrecision = 1 / variance - precisions[competence]!;
  const cavityShift = mean[competence]! / variance - shifts[competence]!;
  const tilted = momentsOf(likelihood, cavityPrecision, cavityShift);
  const precision = Math.max(1 / tilted.variance - cavityPrecision, 0);
  const shift = tilted.mean / tilted.variance - cavityShift;
  const moved = Math.abs(precision - precisions[competence]!) + Math.abs(shift - shifts[competence]!);
  precisions[competence] = precision;
  shifts[competence] = shift;
  return moved;
}

const weights = new Float64Array(GRID.length);

/** Mean and variance of the likelihood times exp(νx − τx²/2), by the trapezoid rule on the grid. */
function momentsOf(
  likelihood: Float64Array,
  precision: number,
  shift: number,
): { mean: number; variance: number } {
  let top = -Infinity;
  for (let i = 0; i < GRID.length; i++) {
    const x = GRID[i]!;
    const log = likelihood[i]! + x * (shift - 0.5 * precision * x);
    weights[i] = log;
    if (log > top) top = log;
  }
  let total = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < GRID.length; i++) {
    const distance = weights[i]! - top;
    if (distance < -45) continue;
    const weight = Math.exp(distance);
    total += weight;
    first += weight * GRID[i]!;
    second += weight * GRID[i]! * GRID[i]!;
  }
  const mean = first / total;
  return { mean, variance: second / total - mean * mean };
}
