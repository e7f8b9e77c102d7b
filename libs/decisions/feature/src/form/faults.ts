import { provideFaultTexts } from '@jalon/shared/forms';

/** What may be missing in a decision or wrong in it, by its code. */
export const KNOWN_FAULTS: ReadonlySet<string> = new Set([
  'REQUIRED',
  'TOO_LONG',
  'NOT_TEXT',
  'DATE_FUTURE',
  'DATE_PAST',
  'DATE_ORDER',
  'PERIOD_TOO_LONG',
  'DECIDED_BEFORE_OPINION',
  'ALWAYS_VOLUNTARY',
  'MAP_SHOWS_LEVELS',
  'DPIA_REQUIRED',
  'ALREADY_DECIDED',
  'NOT_REPLACEABLE',
  'ALREADY_OVER',
  'CONFIRMATION_REQUIRED',
  'NOT_DONE',
  'FORBIDDEN',
  'NOT_FOUND',
]);

/** The words of this domain's catalogue for what is wrong in its forms. */
export const provideFaults = () =>
  provideFaultTexts({ known: KNOWN_FAULTS, key: (name) => `decisions.errors.${name}` });
