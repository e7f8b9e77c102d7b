import type { UserError } from './user-error';

const LONGEST_TEXT = 4_000;

/**
 * What the input was refused for: its code, the input at fault and the cure.
 * @param field its path, with dots: `trainingOffer.title`
 */
export function refused(code: string, field: string, message: string): UserError {
  return { code, path: ['input', ...field.split('.')], message };
}

/** What is wrong with a text somebody must write. */
export function textErrors(
  field: string,
  text: string | null | undefined,
  longest = LONGEST_TEXT,
): UserError[] {
  return text?.trim()
    ? optionalTextErrors(field, text, longest)
    : [refused('REQUIRED', field, 'Write it in a few words.')];
}

/** The same of a text that may be left out. */
export function optionalTextErrors(
  field: string,
  text: string | null | undefined,
  longest = LONGEST_TEXT,
): UserError[] {
  if (!text) return [];
  if (text.length > longest) return [refused('TOO_LONG', field, `Write at most ${longest} characters.`)];
  // A person types no control character but the tabulation and the line feed.
  return hasControlCharacter(text.replace(/[\t\n]/g, ' '))
    ? [refused('NOT_TEXT', field, 'Write it without control characters.')]
    : [];
}

/** Whether something in a line is not written text, a line break included; PostgreSQL refuses U+0000. */
export function hasControlCharacter(line: string): boolean {
  return /\p{Cc}/u.test(line);
}
