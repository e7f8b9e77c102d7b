import { bankItems } from '../item-bank/bank-files';
import type { BankItem, Interaction } from '../item-bank/item.types';
import { readAnswer, type SentAnswer } from './answer-reading';
import { rightAnswer, wrongAnswer } from './key';
import { isCorrect } from './score';

const byId = (id: string) => bankItems.find((item) => item.id === id) as BankItem;

function judge(interaction: Interaction, sent: SentAnswer): boolean | string {
  const read = readAnswer(interaction, sent);
  return 'fault' in read ? read.fault : isCorrect(interaction, read.value);
}

describe.each(bankItems.map(({ id, interaction }) => [id, interaction] as const))('%s', (_, interaction) => {
  it('takes its right answer, and refuses a wrong one', () => {
    expect(judge(interaction, rightAnswer(interaction))).toBe(true);
    expect(judge(interaction, wrongAnswer(interaction))).toBe(false);
  });

  it('keeps no answer that answers nothing', () => {
    expect(judge(interaction, {})).toBe('ANSWER_EMPTY');
    expect(judge(interaction, { choices: [], order: [], pairs: [], text: ' ', state: '' })).toBe(
      'ANSWER_EMPTY',
    );
  });
});

describe('a choice', () => {
  const { interaction } = byId('crcn-4.1-01');
  it('is one option of the question', () => {
    expect(judge(interaction, { choices: ['z'] })).toBe('ANSWER_INVALID');
    expect(judge(interaction, { choices: ['a', 'd'] })).toBe('ANSWER_INCOMPLETE');
  });
});

describe('a multiple choice', () => {
  const { interaction } = byId('crcn-1.1-05');
  const key = rightAnswer(interaction).choices ?? [];
  it('is right in any order, and holds as many options as asked, each once', () => {
    expect(judge(interaction, { choices: key.toReversed() })).toBe(true);
    expect(judge(interaction, { choices: key.slice(1) })).toBe('ANSWER_INCOMPLETE');
    expect(judge(interaction, { choices: [key[0]!, key[0]!] })).toBe('ANSWER_INVALID');
  });
});

describe('an order', () => {
  const { interaction } = byId('crcn-1.3-06');
  it('may be another one that the item accepts', () => {
    expect(judge(interaction, { order: ['b', 'd', 'a', 'f', 'c', 'e'] })).toBe(true);
    expect(judge(interaction, { order: ['b', 'a', 'd', 'f', 'c', 'e'] })).toBe(true);
    expect(judge(interaction, { order: ['a', 'b', 'd', 'f', 'c', 'e'] })).toBe(false);
    expect(judge(interaction, { order: ['b', 'd'] })).toBe('ANSWER_INCOMPLETE');
    expect(judge(interaction, { order: ['b', 'b', 'a', 'f', 'c', 'e'] })).toBe('ANSWER_INVALID');
  });
});

describe('a matching', () => {
  const { interaction } = byId('crcn-1.1-03');
  const pairs = rightAnswer(interaction).pairs ?? [];
  it('pairs every left side once, with a right side of the question', () => {
    expect(judge(interaction, { pairs: pairs.toReversed() })).toBe(true);
    expect(judge(interaction, { pairs: pairs.slice(1) })).toBe('ANSWER_INCOMPLETE');
    expect(judge(interaction, { pairs: [...pairs, pairs[0]!] })).toBe('ANSWER_INVALID');
    expect(judge(interaction, { pairs: [{ left: 'l1', right: 'x' }] })).toBe('ANSWER_INVALID');
  });
});

describe('a number', () => {
  const { interaction } = byId('crcn-3.2-10');
  it('is read as people type it, and asked again when it cannot be', () => {
    expect(judge(interaction, { text: '1 200 pixels' })).toBe(true);
    expect(judge(interaction, { text: 'mille deux cents' })).toBe(true);
    expect(judge(interaction, { text: '600' })).toBe(false);
    expect(judge(interaction, { text: 'la moitié' })).toBe('NUMBER_UNREADABLE');
  });
});
