import type { Interaction } from '../item-bank/item.types';
import type { AnswerValue } from './answer-value';
import { explorerMeets } from './file-explorer';
import { mailboxMeets } from './mailbox';
import { isAcceptedNumber, readNumber } from './number-reading';
import { isAcceptedText } from './text-matching';

/**
 * Whether an answer is right: all of it, since there is no half mark.
 *
 * @throws when the answer is not one to that kind of question: {@link readAnswer} made sure that it is.
 */
export function isCorrect(interaction: Interaction, value: AnswerValue): boolean {
  if (interaction.type === 'CHOICE' && 'choices' in value) return value.choices[0] === interaction.key;
  if (interaction.type === 'MULTIPLE_CHOICE' && 'choices' in value) {
    return isSameSet(value.choices, interaction.key);
  }
  if (interaction.type === 'ORDERING' && 'order' in value) {
    return [interaction.key, ...interaction.alternatives].some((order) => isSameList(order, value.order));
  }
  if (interaction.type === 'MATCHING' && 'pairs' in value) {
    return value.pairs.every(({ left, right }) => interaction.key[left] === right);
  }
  if (interaction.type === 'SHORT_TEXT' && 'text' in value) return isAcceptedText(interaction, value.text);
  if (interaction.type === 'NUMBER' && 'text' in value) {
    const number = readNumber(interaction, value.text);
    return number !== null && isAcceptedNumber(interaction, number);
  }
  if (interaction.type === 'MAILBOX' && 'mailbox' in value) {
    return mailboxMeets(interaction.goal, interaction.scenario, value.mailbox);
  }
  if (interaction.type === 'FILE_EXPLORER' && 'explorer' in value) {
    return explorerMeets(interaction.goal, interaction.scenario, value.explorer);
  }
  throw new Error(`This is no answer to a question of type ${interaction.type}.`);
}

function isSameList(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
