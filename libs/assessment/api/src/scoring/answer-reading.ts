import type { Interaction, Labelled } from '../item-bank/item.types';
import type { AnswerValue, Pair } from './answer-value';
import { readNumber } from './number-reading';
import { readExplorerState, readMailboxState } from './practical-state';

/** An answer as it is sent: one of its fields, the one the interaction asks for. */
export interface SentAnswer {
  readonly choices?: readonly string[] | null;
  readonly order?: readonly string[] | null;
  readonly pairs?: readonly Pair[] | null;
  readonly text?: string | null;
  /** JSON of a practical task's final state. */
  readonly state?: string | null;
}

/** What the person can mend before the answer is kept. */
export type AnswerFault = 'ANSWER_EMPTY' | 'ANSWER_INCOMPLETE' | 'ANSWER_INVALID' | 'NUMBER_UNREADABLE';

export type ReadAnswer = { readonly value: AnswerValue } | { readonly fault: AnswerFault };

const LONGEST_TEXT = 500;

/** Reads an answer against the question it answers: a wrong answer is kept, one that answers nothing is not. */
export function readAnswer(interaction: Interaction, sent: SentAnswer): ReadAnswer {
  switch (interaction.type) {
    case 'CHOICE':
      return readChoices(interaction.options, 1, sent.choices);
    case 'MULTIPLE_CHOICE':
      return readChoices(interaction.options, interaction.choose, sent.choices);
    case 'ORDERING':
      return readOrder(interaction.steps, sent.order);
    case 'MATCHING':
      return readPairs(interaction, sent.pairs);
    case 'SHORT_TEXT':
      return readText(sent.text);
    case 'NUMBER': {
      const read = readText(sent.text);
      const isUnreadable = 'value' in read && readNumber(interaction, sent.text ?? '') === null;
      return isUnreadable ? { fault: 'NUMBER_UNREADABLE' } : read;
    }
    case 'MAILBOX':
      return readState(sent.state, (json) => {
        const mailbox = readMailboxState(interaction.scenario, json);
        return mailbox && { mailbox };
      });
    case 'FILE_EXPLORER':
      return readState(sent.state, (json) => {
        const explorer = readExplorerState(interaction.scenario, json);
        return explorer && { explorer };
      });
  }
}

function readChoices(
  options: readonly Labelled[],
  asked: number,
  choices: SentAnswer['choices'],
): ReadAnswer {
  if (!choices?.length) return { fault: 'ANSWER_EMPTY' };
  if (!areDistinct(choices) || !choices.every(isOneOf(options))) return { fault: 'ANSWER_INVALID' };
  return choices.length === asked ? { value: { choices } } : { fault: 'ANSWER_INCOMPLETE' };
}

function readOrder(steps: readonly Labelled[], order: SentAnswer['order']): ReadAnswer {
  if (!order?.length) return { fault: 'ANSWER_EMPTY' };
  if (!areDistinct(order) || !order.every(isOneOf(steps))) return { fault: 'ANSWER_INVALID' };
  return order.length === steps.length ? { value: { order } } : { fault: 'ANSWER_INCOMPLETE' };
}

function readPairs(
  { left, right }: Extract<Interaction, { type: 'MATCHING' }>,
  pairs: SentAnswer['pairs'],
): ReadAnswer {
  if (!pairs?.length) return { fault: 'ANSWER_EMPTY' };
  const isKnown = pairs.every((pair) => isOneOf(left)(pair.left) && isOneOf(right)(pair.right));
  if (!isKnown || !areDistinct(pairs.map((pair) => pair.left))) return { fault: 'ANSWER_INVALID' };
  if (pairs.length < left.length) return { fault: 'ANSWER_INCOMPLETE' };
  return { value: { pairs: pairs.map((pair) => ({ left: pair.left, right: pair.right })) } };
}

function readText(text: SentAnswer['text']): ReadAnswer {
  // PostgreSQL keeps no null character, and no keyboard types one.
  const typed = text?.replace(/\0/g, '').trim() ?? '';
  if (typed === '') return { fault: 'ANSWER_EMPTY' };
  return typed.length > LONGEST_TEXT ? { fault: 'ANSWER_INVALID' } : { value: { text: typed } };
}

function readState(json: SentAnswer['state'], read: (json: string) => AnswerValue | null): ReadAnswer {
  if (!json) return { fault: 'ANSWER_EMPTY' };
  const value = read(json);
  return value ? { value } : { fault: 'ANSWER_INVALID' };
}

const isOneOf = (things: readonly Labelled[]) => (id: string) => things.some((thing) => thing.id === id);

const areDistinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
