import type { NumberAnswer } from '../item-bank/item.types';
import { isAcceptedNumber, readNumber } from './number-reading';

const question: NumberAnswer = {
  type: 'NUMBER',
  accepted: [1200],
  tolerance: 0,
  unit: 'pixels',
  words: ['mille deux cents', '12 h'],
  refused: [],
  rationale: '',
};
const read = (text: string, unit: string | null = 'pixels') => readNumber({ ...question, unit }, text);

describe('readNumber', () => {
  it.each([
    ['1200', 1200],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1\u00a0200 pixels', 1200],
    ['1200px'.replace('px', ' pixel'), 1200],
    [' 1200,5 ', 1200.5],
    ['1200.5', 1200.5],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['Mille deux-cents', 1200],
    ['12h', 1200],
  ])('reads %p as %d', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each(['', 'beaucoup', '1200 m', '3 ou 4', '1,2,3', '12..5', '-12 h'])(
    'does not pretend to read %p',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('reads no unit where the question has none, and never another one', () => {
    expect(read('4', null)).toBe(4);
    expect(read('4 pages', null)).toBeNull();
    expect(read('84 Wh', 'kWh')).toBeNull();
    expect(read('84 kwh', 'kWh')).toBe(84);
  });
});

describe('isAcceptedNumber', () => {
  it('accepts the number, and what the tolerance lets in', () => {
    expect(isAcceptedNumber(question, 1200)).toBe(true);
    expect(isAcceptedNumber(question, 1201)).toBe(false);
    expect(isAcceptedNumber({ ...question, tolerance: 1 }, 1201)).toBe(true);
    expect(isAcceptedNumber({ ...question, accepted: [0.3] }, 0.1 + 0.2)).toBe(true);
  });
});
