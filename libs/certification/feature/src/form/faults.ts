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
  'CONFIRMATION_REQUIRED',
  'TEXT_REQUIRED',
  'REASONS_REQUIRED',
  'OUTCOME_REQUIRED',
  'OFFER_TITLE_REQUIRED',
  'OFFER_OWNER_REQUIRED',
  'OFFER_DATE_REQUIRED',
  'GROUND_REQUIRED',
  'EXPLANATION_REQUIRED',
  'UPHELD_REQUIRED',
  'REASON_REQUIRED',
  'REQUIRED',
  'TOO_LONG',
  'NOT_TEXT',
  'DATE_PAST',
  'NOT_TO_DECIDE',
  'ALREADY_DECIDED',
  'ALREADY_APPEALED',
  'ALREADY_ANSWERED',
  'TOO_LATE',
  'BATCH_SIZE',
  'APPLICATION_OPEN',
  'ALREADY_REVOKED',
  'ALREADY_REPLACED',
  'NOT_DONE',
  'FORBIDDEN',
  'NOT_FOUND',
]);

/** The sentence of a fault in the language in force. To be made where `inject` may be called, read in a `computed`. */
export function faultSentences(): (code: string) => string {
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return (code) =>
    transloco.translate(`certification.errors.${known.has(code) ? code : 'OTHER'}`, {}, language());
}
