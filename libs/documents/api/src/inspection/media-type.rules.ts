import type { FileClaim, UploadMediaType, UploadRefusal } from '@jalon/shared/api';
import { XLSX } from './workbook-type';
import { extensionOf } from '../upload-name.rules';
import { isPlainText } from './sheet/plain-text.rules';

interface KnownType {
  readonly mediaType: UploadMediaType;
  readonly start: Buffer;
  readonly extensions: readonly string[];
  /** Other names that systems give it. */
  readonly aliases: readonly string[];
}

const known: readonly KnownType[] = [
  {
    mediaType: 'application/pdf',
    start: Buffer.from('%PDF-'),
    extensions: ['.pdf'],
    aliases: ['application/x-pdf'],
  },
  {
    mediaType: 'image/png',
    start: Buffer.from('89504e470d0a1a0a', 'hex'),
    extensions: ['.png'],
    aliases: ['image/x-png'],
  },
  {
    mediaType: 'image/jpeg',
    start: Buffer.from('ffd8ff', 'hex'),
    extensions: ['.jpg', '.jpeg'],
    aliases: ['image/jpg', 'image/pjpeg'],
  },
  {
    mediaType: XLSX,
    start: Buffer.from('PK\u0003\u0004'),
    extensions: ['.xlsx'],
    aliases: ['application/zip', 'application/x-zip-compressed'],
  },
];
/** Recognised by no first byte: by every byte being of a text. */
const TABLE_OF_TEXT: Omit<KnownType, 'start'> = {
  mediaType: 'text/csv',
  extensions: ['.csv', '.txt', '.tsv'],
  // A system where a spreadsheet is installed gives it the name of its own files.
  aliases: ['text/plain', 'text/tab-separated-values', 'application/csv', 'application/vnd.ms-excel'],
};
/** What systems say of a file they know nothing of. */
const UNKNOWN_TYPES = ['', 'application/octet-stream'];

/** What the first bytes say, when the name and the sender's system say the same. */
export function agreedMediaType(
  bytes: Buffer,
  { fileName, mediaType }: FileClaim,
): UploadMediaType | { readonly refusal: UploadRefusal } {
  // From the very first byte: readers that forgive a foreign beginning are what a file of two natures plays with.
  const type =
    known.find(({ start }) => bytes.subarray(0, start.length).equals(start)) ??
    (isTable(fileName) && isPlainText(bytes) ? TABLE_OF_TEXT : undefined);
  if (!type) return { refusal: 'TYPE_UNKNOWN' };
  const claimed = mediaType.toLowerCase();
  const agrees =
    type.extensions.includes(extensionOf(fileName)) &&
    [...UNKNOWN_TYPES, type.mediaType, ...type.aliases].includes(claimed);
  return agrees ? type.mediaType : { refusal: 'TYPE_MISMATCH' };
}

/** Almost anything is a text: only what says it is a table is looked at as one. */
const isTable = (fileName: string) => TABLE_OF_TEXT.extensions.includes(extensionOf(fileName));
