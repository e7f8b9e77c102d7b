import { correctionOf } from './correction';
import { bankItems } from './item-bank/bank-files';
import type { BankItem, Interaction } from './item-bank/item.types';
import { readAnswer, type SentAnswer } from './scoring/answer-reading';
import type { AnswerValue } from './scoring/answer-value';
import { rightAnswer, wrongAnswer } from './scoring/key';

const interactionOf = (id: string) => (bankItems.find((item) => item.id === id) as BankItem).interaction;

function read(interaction: Interaction, sent: SentAnswer): AnswerValue {
  const answer = readAnswer(interaction, sent);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.value;
}

const correct = (id: string, sent: SentAnswer | null) =>
  correctionOf(interactionOf(id), sent && read(interactionOf(id), sent));

describe.each(bankItems.map(({ id, interaction }) => [id, interaction] as const))('%s', (_, interaction) => {
  it('tells in words what was given, what was expected and why', () => {
    for (const sent of [rightAnswer(interaction), wrongAnswer(interaction)]) {
      const { given, expected, rationales } = correctionOf(interaction, read(interaction, sent));
      for (const list of [given, expected, rationales.map(({ text }) => text)]) {
        expect(list.length).toBeGreaterThan(0);
        for (const text of list) expect(text).not.toMatch(/^$|undefined|^[a-z]\d?$|→ \w\d$|\{\w+\}/);
      }
    }
    expect(correctionOf(interaction, null).given).toEqual([]);
  });

  it('tells the same of a right answer and of what was expected', () => {
    const { given, expected } = correctionOf(interaction, read(interaction, rightAnswer(interaction)));
    if (interaction.type !== 'NUMBER') expect(given.toSorted()).toEqual(expected.toSorted());
  });
});

it('gives each option its reason, and says which are right', () => {
  const { rationales } = correct('crcn-4.1-01', { choices: ['a'] });
  expect(rationales.map(({ right }) => right)).toEqual([false, false, false, true]);
  expect(rationales[0]).toEqual({
    of: 'La brancher sur votre ordinateur',
    text: 'Brancher une clé inconnue peut suffire à infecter le réseau.',
    right: false,
  });
});

it('says first what the item foresaw of the very answer', () => {
  expect(correct('crcn-3.2-10', { text: '600 pixels' }).rationales[0]).toMatchObject({
    of: '600 pixels',
    text: expect.stringMatching(/la photo serait écrasée/),
    right: false,
  });
  expect(correct('crcn-1.2-03', { text: '2026-03-09_commission securite_v2' }).rationales[0]).toMatchObject({
    text: 'La règle écarte les espaces dans le nom.',
  });
  expect(correct('crcn-3.2-10', { text: '777' }).rationales).toHaveLength(1);
});

it('tells a number with its unit, and thousands as French writes them', () => {
  expect(correct('crcn-3.2-10', null).expected).toEqual(['1\u202f200\u00a0pixels']);
});

it('tells what was done in a practical task, and what is missing', () => {
  const started = JSON.parse(wrongAnswer(interactionOf('crcn-4.1-02')).state ?? '') as {
    messages: { id: string; folder: string; is: string }[];
  };
  const messages = started.messages.map((message) =>
    message.id === 'm2' ? { ...message, is: 'DELETED' } : message,
  );
  const state = JSON.stringify({ ...started, messages, followedLinks: ['l1'] });
  const { given, rationales } = correct('crcn-4.1-02', { state });
  expect(given).toEqual([
    'Lien suivi\u00a0: «\u00a0Confirmer mon mot de passe\u00a0»',
    '«\u00a0URGENT\u00a0: votre compte sera fermé ce soir\u00a0»\u00a0: supprimé',
  ]);
  expect(rationales[0]).toMatchObject({ right: false, text: expect.stringMatching(/ouvert le lien/) });
  expect(correct('crcn-4.1-02', { state: JSON.stringify(started) }).given).toEqual([
    'Rien n’a été déplacé ni changé',
  ]);
});

it('tells folders by their names, those that were made and the top included', () => {
  expect(correct('crcn-1.2-02', null).expected[0]).toBe(
    'Dossier «\u00a0Photos\u00a0» créé dans «\u00a0Rue des Écoles\u00a0»',
  );
});
