import { provideFaultTexts } from '@jalon/shared/forms';

/** The words of this domain's catalogue for what is wrong in its forms. */
export const provideFaults = () =>
  provideFaultTexts({
    known: new Set([
      'REQUIRED',
      'TOO_LONG',
      'NOT_TEXT',
      'COLLEAGUE_REQUIRED',
      'MAY_NOT_SEE',
      'CHOICE_REQUIRED',
      'UNKNOWN_FIELD',
      'UNFILLED',
      'UNKNOWN_KIND',
      'TOO_MANY',
      'TAKEN',
      'SETTLED',
      'NOT_MINE',
      'NOBODY_ASKED',
      'NOT_ASKED',
      'NOT_DONE',
      'FORBIDDEN',
      'NOT_FOUND',
    ]),
    key: (name) => `worklist.errors.${name}`,
  });
