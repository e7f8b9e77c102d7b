/** White space of PDF and its comments, as many as there are. */
const BLANK = String.raw`(?:[\u0000\t\n\f\r ]|%[^\r\n]*[\r\n])`;
const TWO_NUMBERS_BEFORE = new RegExp(String.raw`\d${BLANK}+\d+${BLANK}*$`);
const DICTIONARY_AFTER = new RegExp(String.raw`^${BLANK}*<<`);
/** Long enough for two numbers and some white space; a longer comment in between is nobody's honest work. */
const NEIGHBOURHOOD = 256;

/** How many times the bytes say `12 0 obj`, wherever it is. */
export function countObjectHeaders(text: string): number {
  return count(text, 'obj', (at) => TWO_NUMBERS_BEFORE.test(text.slice(Math.max(0, at - NEIGHBOURHOOD), at)));
}

/** How many times the bytes say `trailer <<`. */
export function countTrailers(text: string): number {
  return count(text, 'trailer', (at) => DICTIONARY_AFTER.test(text.slice(at + 7, at + 7 + NEIGHBOURHOOD)));
}

function count(text: string, word: string, isOne: (at: number) => boolean): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isOne(at)) found += 1;
  return found;
}
