import type { FileClaim, Inspection } from '@jalon/shared/api';
import { inspectImage } from './image/inspect-image';
import { agreedMediaType } from './media-type.rules';
import { inspectPdf } from './pdf/inspect-pdf';
import { isPolyglot } from './polyglot.rules';

/**
 * Says what a file is by its content, or why it is not taken. Nothing in it is run nor drawn. Reading a hostile PDF may
 * take all the memory and time there is: the server does it in a thread that it can end.
 */
export async function inspectDocument(bytes: Buffer, claim: FileClaim): Promise<Inspection> {
  const mediaType = agreedMediaType(bytes, claim);
  if (typeof mediaType !== 'string') return mediaType;
  if (isPolyglot(bytes)) return { refusal: 'EXTRA_DATA' };
  return mediaType === 'application/pdf' ? inspectPdf(bytes) : inspectImage(bytes, mediaType);
}
