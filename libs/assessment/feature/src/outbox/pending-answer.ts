import type { AnswerValue } from '../interactions/answer-value';

/** Which question of which assessment. */
export interface AnswerPlace {
  readonly assessmentId: string;
  readonly position: number;
}

/** An answer on its way: what the server needs to take it once, and nothing about the question or the person. */
export interface PendingAnswer extends AnswerPlace {
  /** Null when the person does not know. */
  readonly value: AnswerValue | null;
  /** The same at each try, so that the server takes the answer once. */
  readonly idempotencyKey: string;
}
