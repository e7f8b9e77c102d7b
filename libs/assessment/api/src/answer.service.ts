import type { TestStanding } from '@jalon/assessment/adaptive-testing';
import { badUserInput, isUuid, type RequestContext } from '@jalon/shared/api';
import { finishAttempt } from './attempt-finish.service';
import { resume } from './attempt-state.service';
import { ServedItem, StoredAnswer } from './attempt.entity';
import { isUnfinished, standingOfAttempt } from './attempt.rules';
import type { AnswerRow, AttemptRow, StepRow } from './attempt.rows';
import { lockAttempt } from './attempt.store';
import type { SubmitAnswerInput, SubmitAnswerPayload } from './attempt.types';
import { assessmentView } from './attempt-view';
import { type Bank, bankOf } from './bank.loader';
import { type RefusalCode, refusal } from './refusal';
import { type AnswerFault, readAnswer } from './scoring/answer-reading';
import type { AnswerValue } from './scoring/answer-value';
import { isCorrect } from './scoring/score';

/**
 * Keeps an answer and chooses the next question, in one transaction: whoever reads the receipt knows that both are kept.
 * Submissions of one attempt take turns; the first answer to a position stands, wherever the others come from.
 */
export async function submitAnswer(
  ctx: RequestContext,
  input: SubmitAnswerInput,
): Promise<SubmitAnswerPayload> {
  if (!isUuid(input.idempotencyKey)) throw badUserInput('"idempotencyKey" must be a UUID.');
  const attempt = await lockAttempt(ctx, input.assessmentId);
  const bank = await bankOf(ctx, attempt.bankVersion);
  const step = attempt.steps.find(({ position }) => position === input.position);
  if (step?.answer) return answeredBefore(bank, attempt, step.answer, input);
  if (!isUnfinished(attempt)) return refused('ASSESSMENT_ENDED', 'assessmentId');
  if (!step) return refused('QUESTION_NOT_SERVED', 'position');
  const read = readGiven(bank, step, input);
  if ('fault' in read) return refused(read.fault, 'value');
  return keep(ctx, bank, attempt, { step, input, value: read.value });
}

/** The same request sent again has the same receipt; another one learns that the first answer stands. */
function answeredBefore(
  bank: Bank,
  attempt: AttemptRow,
  answer: AnswerRow,
  { position, idempotencyKey }: SubmitAnswerInput,
): SubmitAnswerPayload {
  return {
    receipt: {
      position,
      savedAt: new Date(answer.answeredAt),
      alreadyAnswered: answer.idempotencyKey !== idempotencyKey.toLowerCase(),
    },
    assessment: assessmentView(bank, attempt),
    userErrors: [],
  };
}

function readGiven(
  bank: Bank,
  { itemId }: StepRow,
  { doNotKnow, value }: SubmitAnswerInput,
): { readonly value: AnswerValue | null } | { readonly fault: AnswerFault } {
  if (doNotKnow) return value ? { fault: 'ANSWER_INVALID' } : { value: null };
  return readAnswer(bank.item(itemId).interaction, value ?? {});
}

interface Given {
  readonly step: StepRow;
  readonly input: SubmitAnswerInput;
  readonly value: AnswerValue | null;
}

async function keep(
  ctx: RequestContext,
  bank: Bank,
  attempt: AttemptRow,
  given: Given,
): Promise<SubmitAnswerPayload> {
  const { step, input } = given;
  const answer = await insertAnswer(ctx, bank, attempt.id, given);
  const steps = attempt.steps.map((one) => (one === step ? { ...one, answer } : one));
  // A late answer, from a device that was offline, takes up an assessment that another one had paused.
  const answered = await resume(ctx, { ...attempt, steps });
  const standing = standingOfAttempt(bank, answered);
  const after = await goOn(ctx, bank, answered, standing);
  return {
    receipt: { position: input.position, savedAt: ctx.now(), alreadyAnswered: false },
    assessment: assessmentView(bank, after, standing),
    userErrors: [],
  };
}

async function insertAnswer(
  ctx: RequestContext,
  bank: Bank,
  attemptId: string,
  { step, input, value }: Given,
): Promise<AnswerRow> {
  const row = {
    value,
    doNotKnow: value === null,
    correct: value !== null && isCorrect(bank.item(step.itemId).interaction, value),
    idempotencyKey: input.idempotencyKey.toLowerCase(),
  };
  const { personId } = ctx.signedIn;
  await ctx.db.insert(StoredAnswer, {
    personId,
    attemptId,
    position: step.position,
    ...row,
    answeredAt: ctx.now(),
  });
  return { ...row, answeredAt: ctx.now().toISOString() };
}

/** Serves the next question, or ends the attempt. */
async function goOn(
  ctx: RequestContext,
  bank: Bank,
  attempt: AttemptRow,
  standing: TestStanding,
): Promise<AttemptRow> {
  const { next } = standing;
  if (!next) return finishAttempt(ctx, bank, attempt, standing);
  const served = {
    position: attempt.steps.length + 1,
    itemId: next.itemId,
    itemVersion: bank.itemVersions[next.itemId]!,
    choice: next,
    reportReference: null,
  };
  const { personId } = ctx.signedIn;
  await ctx.db.insert(ServedItem, { personId, attemptId: attempt.id, ...served, servedAt: ctx.now() });
  const step = { ...served, servedAt: ctx.now().toISOString(), answer: null };
  return { ...attempt, steps: [...attempt.steps, step] };
}

function refused(code: RefusalCode, field: string): SubmitAnswerPayload {
  return { receipt: null, assessment: null, ...refusal(code, field) };
}
