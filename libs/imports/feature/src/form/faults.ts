import { provideFaultTexts } from '@jalon/shared/forms';

/** The words of this domain's catalogue for what is wrong in its forms. */
export const provideFaults = () =>
  provideFaultTexts({
    known: new Set([
      'REQUIRED',
      'MATRICULE_REQUIRED',
      'FIELD_TWICE',
      'COLUMNS_CHANGED',
      'ROWS_REFUSED',
      'NOTHING_TO_DO',
      'NOT_NOW',
      'TOO_LATE',
      'NOT_THE_LAST',
      'FILE_REQUIRED',
      'UPLOAD_REFUSED',
      'NOT_DONE',
      'FORBIDDEN',
      'NOT_FOUND',
    ]),
    key: (name) => `imports.errors.${name}`,
  });
