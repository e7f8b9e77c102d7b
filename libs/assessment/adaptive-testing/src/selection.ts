import type { PreparedBank, PreparedItem } from './bank';
import { estimateAbilities } from './estimate';
import type { Answer } from './item';
import type { Posterior } from './posterior';
import { gumbel } from './random';
import { expectedInformation } from './response-model';

/** How much chance weighs against gain, in log-gain: enough to vary tests, too little to waste a question. */
const RANDOMNESS = 0.12;

/** What a test is for: the weight of each competence's uncertainty (K values ≥ 0); all ones for a profile. */
export type Purpose = readonly number[];

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
export function chooseNext(
  bank: PreparedBank,
  { seed, answers, purpose }: { seed: number; answers: readonly Answer[]; purpose?: Purpose },
): Choice | null {
  return chooseGiven(bank, estimateAbilities(bank.priorCovariance, bank.evidence(answers)), {
    seed,
    answers,
    purpose,
  });
}

/** {@link chooseNext} when the belief after `answers` is already at hand. */
export function chooseGiven(
  bank: PreparedBank,
  posterior: Posterior,
  { seed, answers, purpose }: { seed: number; answers: readonly Answer[]; purpose?: Purpose | undefined },
): Choice | null {
  const candidates = openItems(bank, answers);
  const columns = weightedColumnNorms(posterior, purpose);
  let best: PreparedItem | undefined;
  let bestScore = -Infinity;
  for (const item of candidates) {
    const gain = gainOf(item, posterior, columns);
    const score = gain > 0 ? Math.log(gain) - item.penalty + RANDOMNESS * gumbel(seed, item.id) : -Infinity;
    if (score > bestScore) {
      bestScore = score;
      best = item;
    }
  }
  return best ? explain(best, posterior, columns, candidates.length) : null;
}

function openItems(bank: PreparedBank, answers: readonly Answer[]): PreparedItem[] {
  const asked = new Set(answers.map(({ itemId }) => itemId));
  const themes = new Set<string>();
  for (const item of bank.items) if (asked.has(item.id)) themes.add(item.theme);
  return bank.items.filter(({ theme }) => !themes.has(theme));
}

/** Σ_j weight_j Σ_jk² for each competence k: what one unit of information on k would teach about all. */
function weightedColumnNorms({ mean, covariance }: Posterior, purpose: Purpose | undefined): Float64Array {
  const size = mean.length;
  const norms = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    for (let j = 0; j < size; j++) norms[k]! += (purpose?.[j] ?? 1) * covariance[j * size + k]! ** 2;
  }
  return norms;
}

/** w ‖Σ·k‖² / (1 + w Σ_kk): the rank-one fall of the posterior variance that an item of information w brings. */
function gainOf(item: PreparedItem, { mean, covariance }: Posterior, norms: Float64Array): number {
  const k = item.competence;
  const variance = covariance[k * mean.length + k]!;
  const information = expectedInformation(mean[k]!, variance, item);
  return (information * norms[k]!) / (1 + information * variance);
}

function explain(item: PreparedItem, posterior: Posterior, norms: Float64Array, candidates: number): Choice {
  const k = item.competence;
  return {
    itemId: item.id,
    competence: k,
    gain: gainOf(item, posterior, norms),
    standardDeviation: Math.sqrt(posterior.covariance[k * posterior.mean.length + k]!),
    candidates,
  };
}
