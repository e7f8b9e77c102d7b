import { refused, type UserError } from '@jalon/shared/api';

/** Fewer characters than this is refused, whatever they are. */
export const SHORTEST = 12;
export const LONGEST = 128;
/** CNIL, délibération 2022-100: 50 bits where attempts are limited, which they are. */
const LEAST_BITS = 50;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}]/u, 32],
];

/** Bits of a password of that length and of those classes, drawn at random: the most it can be worth. */
export function bitsOf(password: string): number {
  const alphabet = CLASSES.reduce((sum, [pattern, size]) => sum + (pattern.test(password) ? size : 0), 0);
  return alphabet === 0 ? 0 : [...password].length * Math.log2(alphabet);
}

/** What a password may not hold: what those who know the person would try first. */
export interface Whereabouts {
  readonly names: readonly string[];
  readonly employerNames: readonly string[];
  readonly signInName: string;
}

/** Out of four, how hard it is to guess for whoever knows what people choose (zxcvbn), the person's own words told. */
export type Guessability = (password: string, ownWords: readonly string[]) => number;

/** Everything that is wrong with a password somebody has chosen, the cure told; nothing about kinds of characters. */
export function passwordErrors(
  password: string,
  { names, employerNames, signInName }: Whereabouts,
  guessability: Guessability,
): UserError[] {
  const length = [...password].length;
  if (length < SHORTEST) return [refused('TOO_SHORT', 'password', `Use at least ${SHORTEST} characters.`)];
  if (length > LONGEST) return [refused('TOO_LONG', 'password', `Use at most ${LONGEST} characters.`)];
  if (/\p{Cc}/u.test(password)) return [refused('NOT_TEXT', 'password', 'Leave control characters out.')];
  const own = wordsOf([...names, signInName]);
  if (holds(password, own)) return [refused('HOLDS_NAME', 'password', 'Leave your own name out.')];
  const employer = wordsOf(employerNames);
  if (holds(password, employer)) return [refused('HOLDS_EMPLOYER', 'password', 'Leave your employer out.')];
  const isEnough = bitsOf(password) >= LEAST_BITS && guessability(password, [...own, ...employer]) >= 4;
  return isEnough ? [] : [refused('TOO_EASY', 'password', 'Choose something longer and less usual.')];
}

/** Words of four letters or more, as they compare: without accents nor case. */
function wordsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => plain(text).split(/[^\p{L}\p{Nd}]+/u))
    .filter((word) => word.length >= 4 && !/^\d+$/.test(word));
}

function holds(password: string, words: readonly string[]): boolean {
  const text = plain(password);
  return words.some((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
