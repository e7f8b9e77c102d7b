import type { ItemColumns, PreparedBank } from './bank';
import { estimateAbilities } from './estimate';
import type { Answer } from './item';
import type { Posterior } from './posterior';
import { type Purpose, weightsOf } from './purpose';
import { gumbel } from './random';

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
  const open = openItems(bank, state);
  if (open.length === 0) return null;
  const gains = gainsOf(bank.columns, open, posterior, state.purpose);
  const best = bestOf(bank, open, gains, state);
  const item = open[best]!;
  const competence = bank.columns.competences[item]!;
  return {
    itemId: bank.columns.ids[item]!,
    competence,
    gain: gains[best]!,
    standardDeviation: Math.sqrt(posterior.covariance[competence * posterior.mean.length + competence]!),
    candidates: open.length,
  };
}

/** How many questions could still be asked, since a theme is asked once. */
export function questionsLeft(bank: PreparedBank, state: Omit<TestState, 'seed'>): number {
  return new Set(openItems(bank, state).map((item) => bank.columns.themes[item]!)).size;
}

/** Positions of the items that may be asked now: those of the purpose, and the opening one whatever it measures. */
function openItems(bank: PreparedBank, { answers, purpose, opening }: Omit<TestState, 'seed'>): number[] {
  const { ids, competences, themes } = bank.columns;
  const weights = weightsOf(purpose, bank.release.areaOf.length);
  const asked = new Uint8Array(bank.themes);
  for (const { itemId } of answers) asked[bank.item(itemId).themeIndex] = 1;
  const open: number[] = [];
  for (let item = 0; item < themes.length; item++) {
    const isAskedFor = weights[competences[item]!]! > 0 || (opening !== undefined && ids[item] === opening);
    if (isAskedFor && asked[themes[item]!] === 0) open.push(item);
  }
  return open;
}

/**
 * The fall of the weighted posterior variance to expect from each item: the variance of the posterior mean over its two
 * answers, a² s² p (1 − p) ‖Σ·k‖² with s² = 1 / (1 + π a² Σ_kk / 8) and p the expected probability of a right answer.
 * What is not known of the ability blunts sharp items most, so that they wait until they serve.
 */
function gainsOf(
  { competences, squaredSlopes, difficulties }: ItemColumns,
  open: readonly number[],
  posterior: Posterior,
  purpose: Purpose,
): Float64Array {
  const { mean, covariance } = posterior;
  const size = mean.length;
  const norms = weightedColumnNorms(posterior, weightsOf(purpose, size));
  const gains = new Float64Array(open.length);
  for (let i = 0; i < open.length; i++) {
    const item = open[i]!;
    const k = competences[item]!;
    const squaredSlope = squaredSlopes[item]!;
    const softened = squaredSlope / (1 + (Math.PI / 8) * squaredSlope * covariance[k * size + k]!);
    const odds = Math.exp(-Math.sqrt(softened) * Math.abs(mean[k]! - difficulties[item]!));
    gains[i] = (softened * odds * norms[k]!) / ((1 + odds) * (1 + odds));
  }
  return gains;
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

/** Place in `open` of the item to ask: the opening one, or the greatest gain less its price, with some chance. */
function bestOf(
  { columns: { ids, hashes, penalties }, randomness }: PreparedBank,
  open: readonly number[],
  gains: Float64Array,
  { seed, opening }: TestState,
): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let i = 0; i < open.length; i++) {
    const item = open[i]!;
    if (opening !== undefined && ids[item] === opening) return i;
    const score = Math.log(gains[i]!) - penalties[item]! + randomness * gumbel(seed, hashes[item]!);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best;
}
