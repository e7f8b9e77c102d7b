import type { RequestContext } from './request-context';

/** What may be sent: everything else is refused by its content, whatever its name says. */
export type UploadMediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | TableMediaType;

/** Tables of rows: comma-separated texts, and workbooks. */
export type TableMediaType = 'text/csv' | typeof XLSX;
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a domain takes files for. */
export interface UploadPurpose {
  /** SCREAMING_SNAKE_CASE: `PIECE`. */
  readonly code: string;
  readonly mediaTypes: readonly UploadMediaType[];
  readonly maximumBytes: number;
  /**
   * Asked before a byte is taken; what becomes of the file is judged again when it is taken.
   * @throws FORBIDDEN, or NOT_FOUND for a subject that is unknown or another employer's.
   */
  authorize(ctx: RequestContext, subjectId: string | null): Promise<void>;
}

/** Why a file is refused: stable, told in words with its cure by the portal's catalogues. */
export const uploadRefusals = [
  'EMPTY',
  'TOO_LARGE',
  'TYPE_UNKNOWN',
  'TYPE_MISMATCH',
  'TYPE_NOT_TAKEN',
  'EXTRA_DATA',
  'IMAGE_UNREADABLE',
  'TOO_MANY_PIXELS',
  'PDF_UNREADABLE',
  'PDF_ENCRYPTED',
  'PDF_SCRIPT',
  'PDF_ACTION',
  'PDF_ATTACHMENT',
  'PDF_DYNAMIC_FORM',
  'PDF_MULTIMEDIA',
  'TOO_MANY_PAGES',
  'TOO_COMPLEX',
  'TEXT_UNREADABLE',
  'SHEET_UNREADABLE',
  'SHEET_TOO_LARGE',
  'SHEET_PROGRAM',
  'DAMAGED',
  'INFECTED',
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

/** What whoever sends a file says of it. */
export interface FileClaim {
  readonly fileName: string;
  /** Empty when their system does not know. */
  readonly mediaType: string;
}

/** What a file really is. */
export interface SoundFile {
  readonly mediaType: UploadMediaType;
  /** 1 for an image or a table. */
  readonly pageCount: number;
}

/** What an examination says: what the file is, or why it is not taken. */
export type Inspection = SoundFile | { readonly refusal: UploadRefusal };

/** Looks into a file by its content, within limits of memory and time. */
export interface DocumentInspector {
  inspect(bytes: Buffer, claim: FileClaim): Promise<Inspection>;
}

/** Looks for known malware. */
export interface Antivirus {
  /** @throws {AntivirusUnavailable} when it cannot say: the file then waits. */
  isInfected(bytes: Buffer): Promise<boolean>;
}

/** Out of reach, too slow, or answering nonsense: never taken for "clean". */
export class AntivirusUnavailable extends Error {}
