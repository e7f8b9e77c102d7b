import type { PreparedBank } from './bank';
import { estimateAbilities } from './estimate';
import type { Answer } from './item';
import { type CutOffs, type LevelEstimates, levelEstimates, provisionalCutOffs } from './levels';
import type { Posterior } from './posterior';
import type { Purpose } from './purpose';
import { type Choice, chooseGiven, questionsLeft } from './selection';
import { isPrecise, remainingBounds, shouldStop, type StopReason, type StoppingRule } from './stopping';

/** What is decided before the first question and kept with the test. */
export interface TestPlan {
  /** Any 32-bit integer. */
  readonly seed: number;
  readonly purpose: Purpose;
  readonly stopping: StoppingRule;
  /** The item to begin with. */
  readonly opening?: string | undefined;
  /** Absent: {@link provisionalCutOffs}. */
  readonly cutOffs?: CutOffs | undefined;
}

/** Where a test stands after some answers: everything there is to know of it. */
export interface TestStanding {
  readonly posterior: Posterior;
  readonly estimates: LevelEstimates;
  /** Why it ends now; null when it goes on. */
  readonly stop: StopReason | null;
  /** The next question; null when it ends. */
  readonly next: Choice | null;
  /** Fewest and most questions still to come. */
  readonly remaining: { readonly atLeast: number; readonly atMost: number };
}

/** A pure function of the released bank, the plan and the set of answers. */
export function standingOf(bank: PreparedBank, plan: TestPlan, answers: readonly Answer[]): TestStanding {
  const posterior = estimateAbilities(bank, answers);
  const estimates = levelEstimates(posterior, bank.release.areaOf, plan.cutOffs ?? provisionalCutOffs);
  const progress = {
    answered: answers.length,
    left: questionsLeft(bank, { ...plan, answers }),
    precise: isPrecise(plan.stopping, plan.purpose, estimates),
  };
  const stop = shouldStop(plan.stopping, progress);
  return {
    posterior,
    estimates,
    stop,
    next: stop ? null : chooseGiven(bank, posterior, { ...plan, answers }),
    remaining: remainingBounds(plan.stopping, progress),
  };
}
