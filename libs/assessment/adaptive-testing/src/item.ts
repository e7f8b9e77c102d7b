/** An item as the engine sees it: parameters only, no text and no key. */
export interface Item {
  /** Stable and unique in the bank; estimates run through answers in the order of ids. */
  readonly id: string;
  /** Index of the one competence it measures, 0 to K − 1. */
  readonly competence: number;
  /** Near-duplicates of subject share a theme: a test asks at most one of them. */
  readonly theme: string;
  /** Slope `a` of the two-parameter logistic model, above 0 (per logit). */
  readonly discrimination: number;
  /** Location `b` of the two-parameter logistic model (logits). */
  readonly difficulty: number;
  /** Standard deviation of what is known of the difficulty (logits): 0 when absent. It widens the intervals. */
  readonly difficultyDeviation?: number;
  /** No longer asked; the answers it was given still count. */
  readonly retired?: boolean;
}

/** One scored answer. "I do not know" is a wrong answer that nobody had to guess. */
export interface Answer {
  readonly itemId: string;
  readonly correct: boolean;
}
