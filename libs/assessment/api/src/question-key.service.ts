import { notFound, type RequestContext } from '@jalon/shared/api';
import { waitingStep } from './attempt.rows';
import { findAttempt } from './attempt.store';
import { bankOf } from './bank.loader';
import { bankItems } from './item-bank/bank-files';
import { versionOf } from './item-bank/release.rules';
import type { SentAnswer } from './scoring/answer-reading';
import { rightAnswer, wrongAnswer } from './scoring/key';

/** The question that waits, with its key: for people who are simulated. No operation and no route leads here. */
export interface QuestionKey {
  readonly position: number;
  readonly itemId: string;
  readonly itemVersion: number;
  readonly level: number;
  readonly competenceId: string;
  readonly right: SentAnswer;
  readonly wrong: SentAnswer;
}

/** Null once nothing waits. @throws NOT_FOUND when the attempt is unknown or somebody else's. */
export async function questionKeyOf(ctx: RequestContext, attemptId: string): Promise<QuestionKey | null> {
  const attempt = await findAttempt(ctx, attemptId);
  if (!attempt) throw notFound();
  const waiting = waitingStep(attempt);
  if (!waiting) return null;
  const bank = await bankOf(ctx, attempt.bankVersion);
  const { level, interaction } = bank.item(waiting.itemId);
  return {
    position: waiting.position,
    itemId: waiting.itemId,
    itemVersion: waiting.itemVersion,
    level,
    competenceId: bank.competences[waiting.choice.competence] ?? '',
    right: rightAnswer(interaction),
    wrong: wrongAnswer(interaction),
  };
}

/** A right answer to an item of the program's bank, as a page would send it. @throws when the bank has no such version. */
export function correctAnswerOf(itemId: string, version = 1): SentAnswer {
  const item = bankItems.find((one) => one.id === itemId && versionOf(one) === version);
  if (!item) throw new RangeError(`The item bank has no version ${version} of ${itemId}.`);
  return rightAnswer(item.interaction);
}
