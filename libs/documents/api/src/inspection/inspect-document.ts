import type { FileClaim, Inspection } from '@jalon/shared/api';
import { XLSX } from './workbook-type';
import { inspectImage } from './image/inspect-image';
import { agreedMediaType } from './media-type.rules';
import { inspectPdf } from './pdf/inspect-pdf';
import { isPolyglot } from './polyglot.rules';
import { inspectWorkbook } from './sheet/inspect-workbook';

/**
 * Says what a file is by its content, or why it is not taken. Nothing in it is run nor drawn. Reading a hostile PDF may
 * take all the memory and time there is: the server does it in a thread that it can end.
 */
export async function inspectDocument(bytes: Buffer, claim: FileClaim): Promise<Inspection> {
  const mediaType = agreedMediaType(bytes, claim);
  if (typeof mediaType !== 'string') return mediaType;
  // A text is nothing else, and a workbook is an archive by nature: neither is ever shown as a page.
  if (mediaType === 'text/csv') return { mediaType, pageCount: 1 };
  if (mediaType === XLSX) return inspectWorkbook(bytes);
  if (isPolyglot(bytes)) return { refusal: 'EXTRA_DATA' };
  return mediaType === 'application/pdf' ? inspectPdf(bytes) : inspectImage(bytes, mediaType);
}
