import type { Inspection, UploadRefusal } from '@jalon/shared/api';
import { activeContentOf } from './active-content.rules';
import { countPages, hasHugeImage, MAXIMUM_PAGES } from './pdf-pages';
import { type PdfObjects, readPdfObjects, UnreadablePdf } from './pdf-objects';

const END = Buffer.from('%%EOF');
/** What PDF takes for white space. */
const BLANK = new Set([0, 9, 10, 12, 13, 32]);

/** Reads a PDF whole, object by object, and takes it when it is pages and nothing else. */
export async function inspectPdf(bytes: Buffer): Promise<Inspection> {
  const end = bytes.lastIndexOf(END);
  if (end < 0) return { refusal: 'PDF_UNREADABLE' };
  // Bytes after the end are read by programs of another kind, and by no reader of PDF.
  if (!bytes.subarray(end + END.length).every((byte) => BLANK.has(byte))) return { refusal: 'EXTRA_DATA' };
  try {
    return judge(await readPdfObjects(bytes));
  } catch (failure) {
    const isTooComplex = failure instanceof UnreadablePdf && failure.isTooComplex;
    return { refusal: isTooComplex ? 'TOO_COMPLEX' : 'PDF_UNREADABLE' };
  }
}

function judge(pdf: PdfObjects): Inspection {
  const pageCount = countPages(pdf.context);
  const refusal = refusalOf(pdf, pageCount);
  return refusal ? { refusal } : { mediaType: 'application/pdf', pageCount };
}

function refusalOf({ objects, isEncrypted }: PdfObjects, pageCount: number): UploadRefusal | undefined {
  if (isEncrypted) return 'PDF_ENCRYPTED';
  const active = activeContentOf(objects);
  if (active) return active;
  if (pageCount === 0) return 'PDF_UNREADABLE';
  if (pageCount > MAXIMUM_PAGES) return 'TOO_MANY_PAGES';
  return hasHugeImage(objects) ? 'TOO_MANY_PIXELS' : undefined;
}
