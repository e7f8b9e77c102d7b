import { provideFaultTexts } from '@jalon/shared/forms';

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

/** The words for what is wrong, for the forms of these pages. */
export const provideFaults = () => provideFaultTexts({ known, key: (name) => `platform.errors.${name}` });
