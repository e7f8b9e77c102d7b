import {
  AssessmentState,
  pauseAssessment,
  questionKeyOf,
  startAssessment,
  submitAnswer,
  type SubmitAnswerInput,
} from '@jalon/assessment/api';
import type { RequestContext } from '@jalon/shared/api';
import { between } from '../chance';
import type { Day } from '../demo-calendar';
import type { EmployerInMaking } from '../employer-in-making';
import { admitsIgnorance, findsRight } from './answers';
import { done } from './done';
import { stories } from './stories';
import type { Ability, LeftOpen } from './story';

/** Takes a whole assessment as that person would, or begins one of a competence and leaves it paused. */
export async function takeAssessment(
  employer: EmployerInMaking,
  key: string,
  on: Day,
  left?: LeftOpen,
): Promise<void> {
  const competenceId = left ? `crcn-${left.competence}` : null;
  const { assessment } = await employer.as(key, on, async (ctx) =>
    done(await startAssessment(ctx, { competenceId, idempotencyKey: ctx.newId() })),
  );
  if (!assessment) throw new Error(`${key} could not start.`);
  const { id: assessmentId } = assessment;
  if (!left) return answerToTheEnd(employer, key, assessmentId);
  const person = { key, ability: abilityOf(key) };
  for (let answered = 0; answered < left.after; answered++) {
    await employer.goOnAs(key, (ctx) => answerOne(ctx, employer, person, assessmentId));
  }
  await employer.goOnAs(key, async (ctx) => done(await pauseAssessment(ctx, { assessmentId })));
}

/** Answers question after question, each in its own transaction, as they come from a browser. */
export async function answerToTheEnd(
  employer: EmployerInMaking,
  key: string,
  assessmentId: string,
  ability = abilityOf(key),
): Promise<void> {
  const person = { key, ability };
  let isOver = false;
  while (!isOver)
    isOver = await employer.goOnAs(key, (ctx) => answerOne(ctx, employer, person, assessmentId));
}

function abilityOf(key: string): Ability {
  const story = stories[key];
  if (!story) throw new Error(`${key} has no story.`);
  return story.ability;
}

/** @returns whether it was the last question. */
async function answerOne(
  ctx: RequestContext,
  employer: EmployerInMaking,
  { key, ability }: { readonly key: string; readonly ability: Ability },
  assessmentId: string,
): Promise<boolean> {
  const question = await questionKeyOf(ctx, assessmentId);
  if (!question) throw new Error(`Nothing is asked of ${key}.`);
  employer.making.clock.wait(between(15, 90, key, question.itemId));
  const isRight = findsRight(key, ability, question);
  const doNotKnow = !isRight && admitsIgnorance(key, question);
  const value = (doNotKnow ? null : isRight ? question.right : question.wrong) as SubmitAnswerInput['value'];
  const input = { assessmentId, position: question.position, value, doNotKnow, idempotencyKey: ctx.newId() };
  const { assessment } = done(await submitAnswer(ctx, input));
  if (!assessment) throw new Error(`The answer of ${key} was not taken.`);
  return assessment.state === AssessmentState.FINISHED;
}
