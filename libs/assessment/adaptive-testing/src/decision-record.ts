import type { BankRelease } from './bank';
import type { LevelEstimates } from './levels';
import type { Choice } from './selection';
import type { StopReason } from './stopping';
import type { TestPlan } from './test-standing';

/** One question of a test, as its record keeps it. */
export interface RecordedStep {
  readonly itemId: string;
  readonly correct: boolean;
  /** What was known when the item was chosen. */
  readonly choice: Choice;
}

/** What a test concluded. */
export interface RecordedOutcome extends LevelEstimates {
  /** `PERSON`: the person ended it, the rule would have gone on. */
  readonly stopReason: StopReason | 'PERSON';
}

/** All that a test's conclusion depends on, and the conclusion: plain data, enough to compute it again by oneself. */
export interface DecisionRecord {
  readonly engineVersion: string;
  readonly release: BankRelease;
  readonly plan: TestPlan;
  readonly steps: readonly RecordedStep[];
  readonly outcome: RecordedOutcome;
}
