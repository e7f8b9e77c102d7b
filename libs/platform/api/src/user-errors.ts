import type { UserError } from '@jalon/shared/api';

/** What the input was refused for: its code, the input at fault and the cure. */
export function refused(code: string, field: string, message: string): UserError {
  return { code, path: ['input', field], message };
}

// PostgreSQL refuses the first of them; a person types none but the line feed.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/;

/** What is wrong with a text somebody must write. */
export function textErrors(field: string, text: string, longest: number): UserError[] {
  if (text.trim() === '') return [refused('REQUIRED', field, 'Write it in a few words.')];
  if (text.length > longest) return [refused('TOO_LONG', field, `Write at most ${longest} characters.`)];
  return CONTROL.test(text) ? [refused('NOT_TEXT', field, 'Write it without control characters.')] : [];
}
