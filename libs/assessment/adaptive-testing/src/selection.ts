import type { PreparedBank, PreparedItem } from './bank';
import { estimateAbilities } from './estimate';
import type { Answer } from './item';
import type { Posterior } from './posterior';
import { asks, type Purpose, weightsOf } from './purpose';
import { gumbel } from './random';

/** How much chance weighs against gain, in log-gain: enough to vary tests, too little to waste a question. */
const RANDOMNESS = 0.12;

/** Where a test stands: all that the next question depends on, besides the bank. */
export interface TestState {
  /** Any 32-bit integer, kept with the test. */
  readonly seed: number;
  readonly answers: readonly Answer[];
  readonly purpose: Purpose;
  /** The item to begin with, whatever it would teach: absent, or asked already, it plays no part. */
  readonly opening?: string | undefined;
}

/** Why an item was chosen, as the decision record keeps it. */
export interface Choice {
  readonly itemId: string;
  readonly competence: number;
  /** Expected fall of the weighted posterior variance, squared logits. */
  readonly gain: number;
  /** Uncertainty of the competence before the question, logits. */
  readonly standardDeviation: number;
  /** How many items could have been asked. */
  readonly candidates: number;
}

/**
 * The next item of a test: a pure function of the released bank, the seed and the answers so far.
 * The greatest expected fall of uncertainty wins, less what showing the item costs, with a little seeded chance.
 *
 * @returns null when no item is left whose theme was not asked.
 */
export function chooseNext(bank: PreparedBank, state: TestState): Choice | null {
  return chooseGiven(bank, estimateAbilities(bank, state.answers), state);
}

/** {@link chooseNext} when the belief after `answers` is already at hand. */
export function chooseGiven(bank: PreparedBank, posterior: Posterior, state: TestState): Choice | null {
  const weights = weightsOf(state.purpose, posterior.mean.length);
  const norms = weightedColumnNorms(posterior, weights);
  const asked = askedThemes(bank, state.answers);
  let best: PreparedItem | undefined;
  let bestScore = -Infinity;
  let candidates = 0;
  for (const item of bank.items) {
    if (item.retired || asked[item.themeIndex] === 1 || !asks(state.purpose, item.competence)) continue;
    candidates++;
    const score = scoreOf(item, gainOf(item, posterior, norms), state);
    if (!best || score > bestScore) {
      bestScore = score;
      best = item;
    }
  }
  if (!best) return null;
  return explain(best, gainOf(best, posterior, norms), posterior, candidates);
}

/** How many questions could still be asked: one by theme, and no theme twice. */
export function questionsLeft(
  bank: PreparedBank,
  { answers, purpose }: Pick<TestState, 'answers' | 'purpose'>,
): number {
  const asked = askedThemes(bank, answers);
  const open = new Set<number>();
  for (const { retired, themeIndex, competence } of bank.items) {
    if (!retired && asked[themeIndex] !== 1 && asks(purpose, competence)) open.add(themeIndex);
  }
  return open.size;
}

function askedThemes(bank: PreparedBank, answers: readonly Answer[]): Uint8Array {
  const asked = new Uint8Array(bank.themes);
  for (const { itemId } of answers) asked[bank.item(itemId).themeIndex] = 1;
  return asked;
}

/** Σ_j weight_j Σ_jk² for each competence k: what learning on k would teach about all. */
function weightedColumnNorms({ mean, covariance }: Posterior, weights: readonly number[]): Float64Array {
  const size = mean.length;
  const norms = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    for (let j = 0; j < size; j++) norms[k]! += weights[j]! * covariance[j * size + k]! ** 2;
  }
  return norms;
}

/**
 * The fall of the weighted posterior variance to expect from an item: the variance of the posterior mean over its two
 * answers, a² s² p (1 − p) ‖Σ·k‖² with s² = 1 / (1 + π a² Σ_kk / 8) and p the expected probability of a right answer.
 * What is not known of the ability softens sharp items first, so that they wait until they serve.
 */
function gainOf(item: PreparedItem, { mean, covariance }: Posterior, norms: Float64Array): number {
  const k = item.competence;
  const variance = covariance[k * mean.length + k]!;
  const squaredSlope = item.squaredSlope / (1 + (Math.PI / 8) * item.squaredSlope * variance);
  const odds = Math.exp(-Math.abs(Math.sqrt(squaredSlope) * (mean[k]! - item.difficulty)));
  return (squaredSlope * odds * norms[k]!) / (1 + odds) ** 2;
}

function scoreOf(item: PreparedItem, gain: number, { seed, opening }: TestState): number {
  if (item.id === opening) return Infinity;
  return Math.log(gain) - item.penalty + RANDOMNESS * gumbel(seed, item.hash);
}

function explain(
  item: PreparedItem,
  gain: number,
  { mean, covariance }: Posterior,
  candidates: number,
): Choice {
  const k = item.competence;
  return {
    itemId: item.id,
    competence: k,
    gain,
    standardDeviation: Math.sqrt(covariance[k * mean.length + k]!),
    candidates,
  };
}
