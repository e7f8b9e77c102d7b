import type { Choice } from '@jalon/assessment/adaptive-testing';
import type { Attempt } from './attempt.entity';
import type { AnswerValue } from './scoring/answer-value';

/** An attempt with the questions it asked, in their order. */
export interface AttemptRow extends Omit<Attempt, 'personId' | 'idempotencyKey'> {
  readonly steps: readonly StepRow[];
}

/** A question served and, once given, its answer. Instants are texts: they come from JSON. */
export interface StepRow {
  readonly position: number;
  readonly itemId: string;
  readonly itemVersion: number;
  readonly servedAt: string;
  readonly choice: Choice;
  readonly reportReference: string | null;
  readonly answer: AnswerRow | null;
}

export interface AnswerRow {
  readonly value: AnswerValue | null;
  readonly doNotKnow: boolean;
  readonly correct: boolean;
  readonly idempotencyKey: string;
  readonly answeredAt: string;
}

/** A step whose question was answered. */
export type AnsweredStep = StepRow & { readonly answer: AnswerRow };

export function answeredSteps({ steps }: Pick<AttemptRow, 'steps'>): AnsweredStep[] {
  return steps.filter((step): step is AnsweredStep => step.answer !== null);
}

/** The question that waits for an answer. */
export function waitingStep({ steps }: Pick<AttemptRow, 'steps'>): StepRow | null {
  return steps.find(({ answer }) => answer === null) ?? null;
}

/** The answers as the engine takes them. */
export function answersOf(attempt: Pick<AttemptRow, 'steps'>): { itemId: string; correct: boolean }[] {
  return answeredSteps(attempt).map(({ itemId, answer }) => ({ itemId, correct: answer.correct }));
}
