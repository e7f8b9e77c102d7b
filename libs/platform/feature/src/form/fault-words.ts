import { inject } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

/** What the catalogue has a sentence for; anything else is said in general words. */
const known: ReadonlySet<string> = new Set([
  'REQUIRED',
  'TOO_LONG',
  'NOT_TEXT',
  'NOT_VALID',
  'SIRET_INVALID',
  'SIRET_TAKEN',
  'EMAIL_INVALID',
  'PROVIDER_UNKNOWN',
  'COLOUR_INVALID',
  'CONTRAST',
  'DURATION',
  'ALREADY_OPEN',
  'ALREADY_SIGNED_IN',
  'NOBODY_INVITED',
  'NOT_PNG',
  'TOO_HEAVY',
  'TOO_LARGE',
  'FORBIDDEN',
  'NOT_FOUND',
  'NOT_DONE',
]);

/** The sentence of a fault in the language in force. To be made where `inject` may be called, read in a `computed`. */
export function faultWords(): (code: string) => string {
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return (code) => transloco.translate(`platform.errors.${known.has(code) ? code : 'OTHER'}`, {}, language());
}
