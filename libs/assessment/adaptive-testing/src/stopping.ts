import type { LevelEstimate, LevelEstimates } from './levels';
import type { Purpose } from './purpose';

/** When a test ends. */
export interface StoppingRule {
  /** Never before that many questions, unless the bank has no more. */
  readonly minimum: number;
  readonly maximum: number;
  /** Precise enough when every "8 chances in 10" interval of the purpose spans at most that many levels; absent: never. */
  readonly span?: number;
}

export type StopReason = 'PRECISION' | 'MAXIMUM' | 'BANK_EXHAUSTED';

/** Where a test stands, for the rule. */
export interface Progress {
  readonly answered: number;
  /** Questions the bank could still ask, see {@link questionsLeft}. */
  readonly left: number;
  readonly precise: boolean;
}

/** A whole profile: 24 to 40 questions, until every area is known within three levels. */
export const profileRule: StoppingRule = { minimum: 24, maximum: 40, span: 3 };
/** One competence: 6 to 8 questions, until it is known within three levels. */
export const competenceRule: StoppingRule = { minimum: 6, maximum: 8, span: 3 };
/** A certification asks everyone as many questions. */
export const certificationRule: StoppingRule = { minimum: 32, maximum: 32 };

/** Why the test ends now; null when it goes on. */
export function shouldStop(rule: StoppingRule, { answered, left, precise }: Progress): StopReason | null {
  if (precise && answered >= rule.minimum) return 'PRECISION';
  if (answered >= rule.maximum) return 'MAXIMUM';
  return left === 0 ? 'BANK_EXHAUSTED' : null;
}

/** Fewest and most questions still to come: what a person may be told before going on. */
export function remainingBounds(rule: StoppingRule, progress: Progress): { atLeast: number; atMost: number } {
  const { answered, left } = progress;
  if (shouldStop(rule, progress)) return { atLeast: 0, atMost: 0 };
  const atMost = Math.min(rule.maximum - answered, left);
  const earliest = rule.span === undefined ? rule.maximum : rule.minimum;
  return { atLeast: Math.min(Math.max(earliest - answered, 1), atMost), atMost };
}

/** Whether the intervals the purpose asks for are narrow enough: those of the areas, or that of the one competence. */
export function isPrecise(
  rule: StoppingRule,
  purpose: Purpose,
  { areas, competences }: LevelEstimates,
): boolean {
  const { span } = rule;
  if (span === undefined) return false;
  const watched = purpose.kind === 'PROFILE' ? areas : [competences[purpose.competence]!];
  return watched.every((estimate) => spanOf(estimate) <= span);
}

/** How many levels an interval covers, both ends counted. */
function spanOf({ lower, upper }: LevelEstimate): number {
  return upper - lower + 1;
}
