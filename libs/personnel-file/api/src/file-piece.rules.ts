import { hasControlCharacter, isCalendarDate } from '@jalon/shared/api';
import type { DocumentType } from './document-type.entity';

/** A document to be registered in a file. */
export interface RegisterPieceInput {
  readonly agentId: string;
  /** Code of the nomenclature: `04.1-08`. */
  readonly documentType: string;
  readonly title: string;
  readonly documentDate: string;
  readonly effectiveOn?: string | null;
  readonly signedOn?: string | null;
  readonly notifiedOn?: string | null;
  /** Which tool it comes from. */
  readonly sourceSystem: string;
  /** The act of the agent's career that it proves. */
  readonly careerEventId?: string | null;
  readonly pageCount: number;
}

/** A piece is a document of some pages, not an archive. */
export const MAXIMUM_PIECE_BYTES = 25 * 1024 * 1024;

const TITLE_LENGTH = 200;

/** Why nothing may be filed under this type, naming the cure; null when something may. */
export function typeObstacle(
  type: Pick<DocumentType, 'code' | 'label' | 'identifier' | 'enabled'>,
): string | null {
  if (type.enabled) return null;
  return type.identifier === 'nirRecord'
    ? `"documentType": ${type.code} (${type.label}) is never kept here: no purpose of the file needs the social security number (décret 2019-341). File the act without it.`
    : `"documentType": ${type.code} (${type.label}) is closed: choose another type of the nomenclature.`;
}

/** What is wrong with the description of a piece, one sentence per field. */
export function descriptionFaults(input: RegisterPieceInput): string[] {
  const { documentDate, effectiveOn, signedOn, notifiedOn } = input;
  return [
    ...textFaults('title', input.title),
    ...textFaults('sourceSystem', input.sourceSystem),
    ...Object.entries({ documentDate, effectiveOn, signedOn, notifiedOn }).flatMap(([field, date]) =>
      date === null || date === undefined || isCalendarDate(date)
        ? []
        : [`"${field}": must be a date that exists, YYYY-MM-DD.`],
    ),
    ...(Number.isInteger(input.pageCount) && input.pageCount > 0
      ? []
      : ['"pageCount": must be a whole number from 1.']),
  ];
}

/** What the bytes are, by their first ones: a declared type would only be somebody's word. */
export function mediaTypeOf(bytes: Buffer): string | null {
  const kind = signatures.find(({ start }) => bytes.subarray(0, start.length).equals(start));
  return kind?.mediaType ?? null;
}

const signatures = [
  { mediaType: 'application/pdf', start: Buffer.from('%PDF-') },
  { mediaType: 'image/png', start: Buffer.from('89504e470d0a1a0a', 'hex') },
  { mediaType: 'image/jpeg', start: Buffer.from('ffd8ff', 'hex') },
];

/** What is wrong with the bytes of a piece. */
export function contentFaults(bytes: Buffer): string[] {
  if (bytes.length > MAXIMUM_PIECE_BYTES)
    return ['"bytes": must be 25 MB at most. Scan it in a lower resolution.'];
  return mediaTypeOf(bytes) ? [] : ['"bytes": must be a PDF, a PNG or a JPEG.'];
}

function textFaults(field: string, text: string): string[] {
  if (text.trim() === '') return [`"${field}": must not be empty.`];
  if (text.length > TITLE_LENGTH) return [`"${field}": must be at most ${TITLE_LENGTH} characters long.`];
  return hasControlCharacter(text) ? [`"${field}": must be written without control characters.`] : [];
}
