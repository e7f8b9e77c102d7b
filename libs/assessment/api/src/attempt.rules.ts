import {
  certificationRule,
  competenceRule,
  engineOf,
  profileRule,
  type TestPlan,
  type TestStanding,
} from '@jalon/assessment/adaptive-testing';
import type { Bank } from './bank.loader';
import { answeredSteps, answersOf, type AttemptRow } from './attempt.rows';
import { AssessmentKind, AssessmentState } from './vocabulary';

/** The first question anyone meets, whatever they begin with: a practical task, not a quiz. */
export const FIRST_ITEM = 'crcn-4.1-02';

/** What is decided once and for all when an attempt starts. */
export function planOf(scope: {
  readonly kind: AssessmentKind;
  /** The engine's number of the competence; null for the whole profile. */
  readonly competence: number | null;
  readonly seed: number;
  readonly isFirst: boolean;
}): TestPlan {
  const { kind, competence, seed, isFirst } = scope;
  if (kind === AssessmentKind.CERTIFICATION) {
    return { seed, purpose: { kind: 'PROFILE' }, stopping: certificationRule };
  }
  return {
    seed,
    purpose: competence === null ? { kind: 'PROFILE' } : { kind: 'COMPETENCE', competence },
    stopping: competence === null ? profileRule : competenceRule,
    ...(isFirst ? { opening: FIRST_ITEM } : {}),
  };
}

/** 32 bits of an id made at random: a version 7 UUID ends with them. */
export function seedOf(id: string): number {
  return Number.parseInt(id.slice(-8), 16) | 0;
}

/** Where an attempt stands, by the engine it began with. */
export function standingOfAttempt(bank: Bank, attempt: AttemptRow): TestStanding {
  return engineOf(attempt.engineVersion)(bank.prepared, attempt.plan, answersOf(attempt));
}

export function isUnfinished({ state }: Pick<AttemptRow, 'state'>): boolean {
  return state === AssessmentState.IN_PROGRESS || state === AssessmentState.PAUSED;
}

/** In practice, a person may end it once the fewest questions are answered; a certification asks all of its own. */
export function mayFinish(attempt: AttemptRow): boolean {
  return (
    attempt.kind === AssessmentKind.PRACTICE &&
    isUnfinished(attempt) &&
    answeredSteps(attempt).length >= attempt.plan.stopping.minimum
  );
}
