/** Why a whole file cannot be read: stable, told in words with its cure by the portal's catalogues. */
export const readingRefusals = [
  'FILE_EMPTY',
  'ONLY_HEADER',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_ROWS',
  'RECORD_TOO_LONG',
  'QUOTE_LEFT_OPEN',
  'TEXT_UNREADABLE',
  'SHEET_UNREADABLE',
  'SHEET_TOO_LARGE',
  'SHEET_NOT_FOUND',
] as const;
export type ReadingRefusalCode = (typeof readingRefusals)[number];

/** A file that no row can be trusted from; `at` is the line or the part at fault, when there is one. */
export class ReadingRefusal extends Error {
  constructor(
    readonly code: ReadingRefusalCode,
    readonly at: string | null = null,
  ) {
    super(code);
  }
}
