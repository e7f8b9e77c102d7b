import { provideFaultTexts } from '@jalon/shared/forms';

/** The words of this domain's catalogue for what is wrong in its forms. */
export const provideFaults = () =>
  provideFaultTexts({
    known: new Set([
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
    ]),
    key: (name) => `certification.errors.${name}`,
  });
