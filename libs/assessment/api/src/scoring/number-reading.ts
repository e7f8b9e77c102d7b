import type { NumberAnswer } from '../item-bank/item.types';
import { foldText } from './text-matching';

/** Digits with a French or English decimal mark, blanks between thousands, then what follows. */
const NUMBER = /^([+-]?\d[\d ]*(?:[.,]\d+)?)(.*)$/;

/**
 * The number somebody typed: « 1 200 », « 1200,5 », « 12 h », « trois » where the item says so.
 *
 * @returns null when it cannot be told: another unit than the question's, several numbers, other words.
 */
export function readNumber(interaction: NumberAnswer, text: string): number | null {
  const typed = foldText(text).replace(/−/g, '-');
  if (interaction.words.some((words) => sameWords(words, typed))) return interaction.accepted[0] ?? null;
  const [, digits, rest = ''] = NUMBER.exec(typed) ?? [];
  if (digits === undefined || !isUnit(interaction.unit, rest.trim())) return null;
  const number = Number(digits.replace(/ /g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

export function isAcceptedNumber({ accepted, tolerance }: NumberAnswer, number: number): boolean {
  // Typed decimals are not exact in binary: 0.1 + 0.2 is still 0.3.
  return accepted.some((value) => Math.abs(value - number) <= tolerance + 1e-9);
}

function isUnit(unit: string | null, typed: string): boolean {
  if (typed === '') return true;
  return unit !== null && withoutPlural(foldText(unit)) === withoutPlural(typed);
}

const withoutPlural = (word: string) => word.replace(/s$/, '');

/** « quatre-vingt-quatre » and « quatre vingt quatre » are the same words; « 12 h » and « 12h » too. */
function sameWords(words: string, typed: string): boolean {
  const bare = (text: string) => foldText(text).replace(/[ -]/g, '');
  return bare(words) === bare(typed) && !/^-\d/.test(typed);
}
