import { answeredSteps, type AttemptRow } from './attempt.rows';
import { choiceReason, servedQuestion } from './attempt-view';
import type { Bank } from './bank.loader';
import { correctionOf } from './correction';
import { changesOfSteps } from './decision-record';
import type { AnswerStep } from './result.types';
import { AssessmentKind } from './vocabulary';

/** Every question of an ended attempt, with what its answer changed; its correction too, save in a certification. */
export function resultSteps(
  bank: Bank,
  attempt: AttemptRow,
  reportAnswers: ReadonlyMap<string, string>,
): AnswerStep[] {
  const steps = answeredSteps(attempt);
  const changes = changesOfSteps(
    bank,
    steps.map(({ itemId, answer }) => ({ itemId, correct: answer.correct })),
  );
  const isExplained = attempt.kind === AssessmentKind.PRACTICE;
  return steps.map((step, index) => {
    const { position, itemId, answer, reportReference } = step;
    return {
      position,
      question: servedQuestion(bank, attempt, step),
      doNotKnow: answer.doNotKnow,
      correct: answer.correct,
      correction: isExplained ? correctionOf(bank.item(itemId).interaction, answer.value) : null,
      changes: (changes[index] ?? []).map(({ competenceId, before, after }) => ({
        competence: bank.competenceTypes[bank.competences.indexOf(competenceId)]!,
        before,
        after,
      })),
      why: choiceReason(bank, attempt.plan, step),
      answeredAt: new Date(answer.answeredAt),
      reportReference,
      reportAnswer: reportAnswers.get(reportReference ?? '') ?? null,
    };
  });
}
