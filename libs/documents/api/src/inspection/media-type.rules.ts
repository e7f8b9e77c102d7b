import type { FileClaim, UploadMediaType, UploadRefusal } from '@jalon/shared/api';
import { extensionOf } from '../upload-name.rules';

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
];
/** What systems say of a file they know nothing of. */
const UNKNOWN_TYPES = ['', 'application/octet-stream'];

/** What the first bytes say, when the name and the sender's system say the same. */
export function agreedMediaType(
  bytes: Buffer,
  { fileName, mediaType }: FileClaim,
): UploadMediaType | { readonly refusal: UploadRefusal } {
  // From the very first byte: readers that forgive a foreign beginning are what a file of two natures plays with.
  const type = known.find(({ start }) => bytes.subarray(0, start.length).equals(start));
  if (!type) return { refusal: 'TYPE_UNKNOWN' };
  const claimed = mediaType.toLowerCase();
  const agrees =
    type.extensions.includes(extensionOf(fileName)) &&
    [...UNKNOWN_TYPES, type.mediaType, ...type.aliases].includes(claimed);
  return agrees ? type.mediaType : { refusal: 'TYPE_MISMATCH' };
}
