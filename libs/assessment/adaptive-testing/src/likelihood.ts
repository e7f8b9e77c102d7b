import type { Answer, Item } from './item';
import { logLikelihood } from './response-model';

/** Abilities are integrated from −9 to 9 logits: three times the cut-offs' reach, in steps finer than any belief. */
const REACH = 9;
const STEP = 0.2;
const GRID = Float64Array.from({ length: Math.round((2 * REACH) / STEP) + 1 }, (_, i) => -REACH + i * STEP);

/** Log-likelihood of an item over the grid, for a wrong and a right answer. */
export type ItemCurves = readonly [wrong: Float64Array, right: Float64Array];

export function curvesOf(item: Item): ItemCurves {
  return [GRID.map((x) => logLikelihood(x, item, false)), GRID.map((x) => logLikelihood(x, item, true))];
}

/** A scored answer with its item's curves at hand. */
export interface Evidence extends Answer {
  readonly competence: number;
  readonly curves: ItemCurves;
}

/** What all the answers on one competence say of it: a likelihood over the grid, 1 at its greatest. */
export interface CompetenceLikelihood {
  readonly competence: number;
  readonly values: Float64Array;
  /** Logarithm of what `values` were divided by. */
  readonly logScale: number;
}

/** Gathers answers by competence, in the order of item ids: the order they were given in plays no part. */
export function likelihoodsOf(answers: readonly Evidence[]): CompetenceLikelihood[] {
  const ordered = [...answers].sort((a, b) => (a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0));
  const sums = new Map<number, Float64Array>();
  for (const { competence, correct, curves } of ordered) {
    let sum = sums.get(competence);
    if (!sum) sums.set(competence, (sum = new Float64Array(GRID.length)));
    const curve = curves[correct ? 1 : 0];
    for (let i = 0; i < sum.length; i++) sum[i]! += curve[i]!;
  }
  return [...sums].sort(([a], [b]) => a - b).map(([competence, sum]) => scaled(competence, sum));
}

function scaled(competence: number, logs: Float64Array): CompetenceLikelihood {
  let top = -Infinity;
  for (const log of logs) if (log > top) top = log;
  return { competence, values: logs.map((log) => Math.exp(log - top)), logScale: top };
}

/** Zeroth (in logarithm), first and second moments of a likelihood times a normal density. */
export interface TiltedMoments {
  logMass: number;
  mean: number;
  variance: number;
}

/**
 * Moments of `values` × N(mean, variance) by the trapezoid rule. The normal is followed from its top outwards by two
 * multiplications a step, since the logarithm of its ratio between neighbours is linear: no exponential in the loop.
 *
 * @param moments filled and returned: this is the engine's innermost loop.
 */
export function tiltedMoments(
  { values, logScale }: CompetenceLikelihood,
  mean: number,
  variance: number,
  moments: TiltedMoments,
): TiltedMoments {
  const top = Math.min(Math.max(Math.round((mean + REACH) / STEP), 0), GRID.length - 1);
  const offset = GRID[top]! - mean;
  const bend = Math.exp((-STEP * STEP) / variance);
  const first = Math.exp((-0.5 * STEP * STEP) / variance);
  const tilt = Math.exp((-STEP * offset) / variance);
  let mass = values[top]!;
  let sum = 0;
  let squares = 0;
  for (const direction of [1, -1]) {
    let density = 1;
    let ratio = first * (direction > 0 ? tilt : 1 / tilt);
    for (let i = top + direction, far = direction; i >= 0 && i < values.length; i += direction) {
      density *= ratio;
      ratio *= bend;
      if (density < 1e-30 && ratio < 1) break;
      const weight = values[i]! * density;
      mass += weight;
      sum += weight * far;
      squares += weight * far * far;
      far += direction;
    }
  }
  const steps = sum / mass;
  moments.mean = GRID[top]! + STEP * steps;
  moments.variance = STEP * STEP * (squares / mass - steps * steps);
  moments.logMass =
    logScale +
    Math.log(mass * STEP) -
    (offset * offset) / (2 * variance) -
    0.5 * Math.log(2 * Math.PI * variance);
  return moments;
}
