import {
  changesBy,
  type DecisionRecord,
  prepareBank,
  type RecordedStep,
} from '@jalon/assessment/adaptive-testing';
import { answeredSteps, type AttemptRow } from './attempt.rows';
import type { Bank } from './bank.loader';
import type { AssessmentKind } from './vocabulary';

/** One question, as the record of an attempt tells it. */
export interface AttemptRecordStep extends RecordedStep {
  readonly position: number;
  readonly itemVersion: number;
  readonly itemLevel: number;
  readonly competenceId: string;
  readonly doNotKnow: boolean;
  readonly servedAt: string;
  readonly answeredAt: string;
}

/**
 * The decision record of an attempt: all that its result depends on, and the result. It names nobody, holds no answer
 * in words and no key; `npm run replay` computes it again.
 */
export interface AttemptRecord extends DecisionRecord {
  readonly format: 'jalon.decision-record/1';
  readonly attemptId: string;
  readonly kind: AssessmentKind;
  /** Null for the whole profile. */
  readonly competenceId: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Ids of the competences, in the order of the engine's numbers. */
  readonly competences: readonly string[];
  /** Codes of the areas, in the order of the engine's numbers. */
  readonly areas: readonly string[];
  readonly steps: readonly AttemptRecordStep[];
}

/** @throws when the attempt has not ended. */
export function attemptRecord(bank: Bank, attempt: AttemptRow): AttemptRecord {
  const { outcome, finishedAt } = attempt;
  if (!outcome || !finishedAt) throw new Error('Only an attempt that has ended has a record.');
  return {
    format: 'jalon.decision-record/1',
    attemptId: attempt.id,
    kind: attempt.kind,
    competenceId: attempt.competenceId,
    startedAt: attempt.startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    competences: bank.competences,
    areas: [...new Set(bank.areas)],
    engineVersion: attempt.engineVersion,
    release: bank.release,
    plan: attempt.plan,
    steps: recordedSteps(bank, attempt),
    outcome,
  };
}

function recordedSteps(bank: Bank, attempt: AttemptRow): AttemptRecordStep[] {
  return answeredSteps(attempt).map(({ position, itemId, itemVersion, servedAt, choice, answer }) => ({
    position,
    itemId,
    itemVersion,
    itemLevel: bank.item(itemId).level,
    competenceId: bank.competences[choice.competence] ?? '',
    correct: answer.correct,
    doNotKnow: answer.doNotKnow,
    servedAt: new Date(servedAt).toISOString(),
    answeredAt: new Date(answer.answeredAt).toISOString(),
    choice,
  }));
}

/** What one answer changed for one competence: mean levels on the scale of 1 to 8, without and with it. */
export interface RecordedChange {
  readonly competenceId: string;
  readonly before: number;
  readonly after: number;
}

/** A page tells the strongest changes of an answer, and only those one could see. */
const MOST_CHANGES = 4;
const SMALLEST_CHANGE = 0.05;

/** What each answer of a record changed, the most first: one list for each step. */
export function changesOf({ release, steps, competences }: AttemptRecord): RecordedChange[][] {
  return changesOfSteps({ prepared: prepareBank(release), competences }, steps);
}

export function changesOfSteps(
  { prepared, competences }: Pick<Bank, 'prepared' | 'competences'>,
  answers: readonly { readonly itemId: string; readonly correct: boolean }[],
): RecordedChange[][] {
  return answers.map(({ itemId }) =>
    changesBy(prepared, answers, itemId)
      .filter(({ before, after }) => Math.abs(after - before) >= SMALLEST_CHANGE)
      .slice(0, MOST_CHANGES)
      .map(({ competence, before, after }) => ({
        competenceId: competences[competence] ?? '',
        before,
        after,
      })),
  );
}
