import type { TestStanding } from '@jalon/assessment/adaptive-testing';
import type { Bank } from './bank.loader';
import { isUnfinished, mayFinish, standingOfAttempt } from './attempt.rules';
import { answeredSteps, type AttemptRow, type StepRow, waitingStep } from './attempt.rows';
import type { AssessmentView } from './attempt.types';
import { itemView } from './item-view';
import type { ChoiceReason, ServedQuestion } from './question.types';
import { AssessmentState } from './vocabulary';

/** A level spans seven tenths of a logit, the engine's unit. */
const LOGITS_PER_LEVEL = 0.7;

/** An attempt as the person sees it. `standing` spares computing again what the caller knows. */
export function assessmentView(bank: Bank, attempt: AttemptRow, standing?: TestStanding): AssessmentView {
  const answered = answeredSteps(attempt);
  const last = answered.at(-1);
  const { atLeast, atMost } = isUnfinished(attempt)
    ? (standing ?? standingOfAttempt(bank, attempt)).remaining
    : { atLeast: 0, atMost: 0 };
  const waiting = attempt.state === AssessmentState.IN_PROGRESS ? waitingStep(attempt) : null;
  return {
    id: attempt.id,
    kind: attempt.kind,
    competence: bank.competenceTypes[bank.competences.indexOf(attempt.competenceId ?? '')] ?? null,
    state: attempt.state,
    startedAt: attempt.startedAt,
    finishedAt: attempt.finishedAt,
    answered: answered.length,
    remainingAtLeast: atLeast,
    remainingAtMost: atMost,
    lastSavedAt: last ? new Date(last.answer.answeredAt) : null,
    mayFinish: mayFinish(attempt),
    current: waiting && servedQuestion(bank, attempt, waiting),
  };
}

/** A served question as it was put: the item and the order of its options are those of that day. */
export function servedQuestion(bank: Bank, { plan }: AttemptRow, step: StepRow): ServedQuestion {
  return {
    position: step.position,
    competence: bank.competenceTypes[step.choice.competence]!,
    ...itemView(bank.item(step.itemId), plan.seed),
    why: choiceReason(bank, plan, step),
  };
}

export function choiceReason(
  bank: Bank,
  plan: AttemptRow['plan'],
  { choice, itemId }: StepRow,
): ChoiceReason {
  return {
    competenceId: bank.competences[choice.competence] ?? '',
    uncertainty: choice.standardDeviation / LOGITS_PER_LEVEL,
    candidates: choice.candidates,
    first: itemId === plan.opening,
  };
}
