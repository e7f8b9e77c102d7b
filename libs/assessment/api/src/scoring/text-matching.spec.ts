import type { ShortText } from '../item-bank/item.types';
import { editDistance, foldText, isAcceptedText, refusedTextOf } from './text-matching';

const question: ShortText = {
  type: 'SHORT_TEXT',
  accepted: ['L’été à Orléans'],
  typoTolerance: 0,
  refused: [],
  rationale: '',
};

describe('isAcceptedText', () => {
  it.each([
    ['as written', 'L’été à Orléans'],
    ['in capitals', "L'ÉTÉ À ORLÉANS"],
    ['without accents', "l'ete a orleans"],
    ['with a typewriter apostrophe', "L'été à Orléans"],
    ['with blanks before, inside and after', '  L’été  à Orléans '],
    ['with accents written as two characters', 'L’été à Orléans'.normalize('NFD')],
  ])('accepts the answer %s', (_, text) => {
    expect(isAcceptedText(question, text)).toBe(true);
  });

  it('refuses another word, and a mistyped one unless the item tolerates it', () => {
    expect(isAcceptedText(question, 'L’été à Tours')).toBe(false);
    expect(isAcceptedText(question, 'L’été à Orlénas')).toBe(false);
    expect(isAcceptedText({ ...question, typoTolerance: 1 }, 'L’été à Orlénas')).toBe(true);
    expect(isAcceptedText({ ...question, typoTolerance: 1 }, 'L’été à Orlénaz')).toBe(false);
  });

  it('refuses a near-miss that only its accents tell from the answer, and says which it is', () => {
    const name: ShortText = {
      ...question,
      accepted: ['commission-securite_v2'],
      refused: [{ text: 'commission-sécurité_v2', rationale: 'La règle écarte les accents.' }],
    };
    expect(isAcceptedText(name, 'Commission-Securite_V2')).toBe(true);
    expect(isAcceptedText(name, 'Commission-Sécurité_V2')).toBe(false);
    expect(refusedTextOf(name, 'Commission-Sécurité_V2')?.rationale).toBe('La règle écarte les accents.');
  });
});

describe('foldText', () => {
  it('writes ligatures out', () => {
    expect(foldText('Œuvre')).toBe('oeuvre');
  });
});

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['chat', 'chats', 1],
    ['chat', 'hcat', 1],
    ['kitten', 'sitting', 3],
  ])('from %p to %p is %d, both ways', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
