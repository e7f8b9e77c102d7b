import { provideFaultTexts } from '@jalon/shared/forms';

/** The words of this domain's catalogue for what is wrong in its forms. */
export const provideFaults = () =>
  provideFaultTexts({
    known: new Set([
      'REQUIRED',
      'TOO_LONG',
      'NOT_TEXT',
      'UNFILLED',
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
      'PERSON_NOT_CHOSEN',
      'NOT_DONE',
      'FORBIDDEN',
      'NOT_FOUND',
    ]),
    key: (name) => `dataProtection.errors.${name}`,
  });
