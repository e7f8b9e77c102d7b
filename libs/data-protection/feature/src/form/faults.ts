import { inject } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

/** What is wrong in a form, and the field where to cure it. */
export interface Fault {
  readonly fieldId: string;
  readonly code: string;
}

/** What the catalogue has a sentence for; anything else is said in general words. */
const known: ReadonlySet<string> = new Set([
  'REQUIRED',
  'TOO_LONG',
  'NOT_TEXT',
  'RIGHT_REQUIRED',
  'ACT_REQUIRED',
  'OUTCOME_REQUIRED',
  'TOO_MANY_OPEN',
  'CLOSED',
  'CHANGED',
  'ALREADY_EXTENDED',
  'TOO_LATE_TO_EXTEND',
  'DATE_FUTURE',
  'DATE_ORDER',
  'PERIOD_ORDER',
  'NOT_DONE',
  'FORBIDDEN',
  'NOT_FOUND',
]);

/** The sentence of a fault in the language in force. To be made where `inject` may be called, read in a `computed`. */
export function faultSentences(): (code: string) => string {
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return (code) =>
    transloco.translate(`dataProtection.errors.${known.has(code) ? code : 'OTHER'}`, {}, language());
}
