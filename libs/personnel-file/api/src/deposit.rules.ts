import { hasControlCharacter, type UserError } from '@jalon/shared/api';
import { typeObstacle } from './file-piece.rules';
import type { DepositedPieceInput } from './deposit.types';
import type { DocumentType } from './document-type.entity';

const LONGEST_TITLE = 200;
/** As many as a screen can be read again before they are numbered for good. */
export const MOST_PIECES = 40;

const sentences = {
  TITLE_MISSING: 'Give the piece a title.',
  TITLE_TOO_LONG: `The title takes ${LONGEST_TITLE} characters at most.`,
  TITLE_UNSUITABLE: 'Write the title without line breaks nor control characters.',
  TYPE_UNKNOWN: 'Choose a type of the nomenclature.',
  TYPE_CLOSED: 'Nothing may be filed under this type: choose another.',
  DATE_IN_FUTURE: 'This date is still to come: check it.',
  UPLOAD_NOT_ARRIVED: 'This file has not arrived whole: resume its sending.',
  UPLOAD_BEING_CHECKED: 'This file is still being checked: wait a moment, then file it.',
  UPLOAD_REFUSED: 'This file was refused: take it away, and send another.',
} as const;
export type DepositFault = keyof typeof sentences;

/** A fault of the piece at this place in the list. */
export function depositFault(code: DepositFault, place: number, field: keyof DepositedPieceInput): UserError {
  return { code, message: sentences[code], path: ['input', 'pieces', String(place), field] };
}

/** What is to be mended in a description; one fault a field. @param today in Paris, `YYYY-MM-DD` */
export function depositFaults(
  piece: DepositedPieceInput,
  place: number,
  { type, today }: { readonly type: DocumentType | undefined; readonly today: string },
): UserError[] {
  const title = titleFault(piece.title);
  const kind = !type ? 'TYPE_UNKNOWN' : typeObstacle(type) ? 'TYPE_CLOSED' : null;
  return [
    ...(kind ? [depositFault(kind, place, 'documentType')] : []),
    ...(title ? [depositFault(title, place, 'title')] : []),
    // A decision may take effect later; it is dated, signed and notified when it is filed.
    ...(['documentDate', 'signedOn', 'notifiedOn'] as const)
      .filter((field) => (piece[field] ?? '') > today)
      .map((field) => depositFault('DATE_IN_FUTURE', place, field)),
  ];
}

function titleFault(title: string): DepositFault | null {
  if (title.trim() === '') return 'TITLE_MISSING';
  if (title.trim().length > LONGEST_TITLE) return 'TITLE_TOO_LONG';
  return hasControlCharacter(title.trim()) ? 'TITLE_UNSUITABLE' : null;
}
