import type { ImportField } from '../mapping/import-field';

/** What is wrong with a cell or a row: stable, told in words with its cure by the portal's and the report's catalogues. */
export const cellFaults = [
  'REQUIRED',
  'NAME_REQUIRED',
  'TOO_LONG',
  'NOT_TEXT',
  'MOJIBAKE',
  'FORMULA',
  'SHEET_ERROR',
  'HAS_SPACES',
  'ROUNDED_NUMBER',
  'NIR',
  'DATE_UNREADABLE',
  'DATE_IMPOSSIBLE',
  'DATE_SHORT_YEAR',
  'DATE_RANGE',
  'DATE_ORDER',
  'EMAIL_INVALID',
  'STATUS_UNKNOWN',
  'CATEGORY_UNKNOWN',
  'UNIT_UNKNOWN',
  'UNIT_AMBIGUOUS',
  'UNIT_REQUIRED',
  'ENGAGEMENT_REQUIRED',
  'MANAGER_UNKNOWN',
  'MANAGER_SELF',
  'DUPLICATE_MATRICULE',
  'TOO_MANY_CELLS',
  'MERGED_CELL',
  'REFUSED_BY_RULE',
  'CHANGED_MEANWHILE',
] as const;
export type CellFaultCode = (typeof cellFaults)[number];

/** A fault of a row; without a field, it is of the whole row. */
export interface CellFault {
  readonly code: CellFaultCode;
  readonly field: ImportField | null;
  /** As it stands in the file; a number that identifies somebody is not repeated. */
  readonly value: string;
  /** What the words of the cure need: a limit, a date, names that exist. */
  readonly detail?: string;
}
