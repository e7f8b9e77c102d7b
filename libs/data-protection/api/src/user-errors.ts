import type { UserError } from '@jalon/shared/api';

/** What the input was refused for: its code, the input at fault and the cure. */
export function refused(code: string, field: string, message: string): UserError {
  return { code, path: ['input', field], message };
}

export const LONGEST_TEXT = 4_000;
// PostgreSQL refuses the first of them; a person types none but the tabulation and the line feed.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

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
  return CONTROL.test(text) ? [refused('NOT_TEXT', field, 'Write it without control characters.')] : [];
}
