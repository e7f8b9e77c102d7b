import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFParser, PDFRawStream } from '@cantoo/pdf-lib';
import { tallyStreamsOf } from './bounded-streams';
import { countObjectHeaders, countTrailers } from './raw-counts';

/** Everything a PDF holds, unpacked and its names decoded. */
export interface PdfObjects {
  readonly context: PDFContext;
  /** All of them: those that a later revision replaces may be the ones another reader shows. */
  readonly objects: readonly PDFObject[];
  readonly isEncrypted: boolean;
}

/** Why a PDF cannot be looked into. */
export class UnreadablePdf extends Error {
  constructor(readonly isTooComplex: boolean) {
    super('This PDF cannot be read.');
  }
}

type TrailerInfo = PDFContext['trailerInfo'];

/** Stops at the first object it cannot read, rather than keep it as bytes nobody looked into. */
class WholeParser extends PDFParser {
  constructor(bytes: Buffer) {
    super(bytes, Infinity, true);
  }

  get document(): PDFContext {
    return this.context;
  }
}

/**
 * Parses a PDF from its first byte to its last, and not by its table of references: what no reference leads to today is
 * looked at too. @throws {UnreadablePdf} when something in it is not an object that was parsed.
 */
export async function readPdfObjects(bytes: Buffer): Promise<PdfObjects> {
  const parser = new WholeParser(bytes);
  const { document: context } = parser;
  const objects: PDFObject[] = [];
  const trailers = watchTrailers(context);
  const assign = context.assign.bind(context);
  context.assign = (reference, object) => {
    objects.push(object);
    assign(reference, object);
  };
  const tally = tallyStreamsOf(context);
  try {
    await parser.parseDocument();
  } catch (cause) {
    throw Object.assign(new UnreadablePdf(tally.isBeyondBounds), { cause });
  }
  const referenceStreams = objects.filter((object) => isStreamOf(object, 'XRef')).length;
  refuseHidden(bytes, {
    headers: objects.length - tally.objects,
    trailers: trailers.length - referenceStreams,
  });
  const inTrailers = trailers.flatMap((trailer) =>
    Object.values(trailer).filter((value) => value !== undefined),
  );
  return {
    context,
    objects: [...objects, ...(inTrailers as PDFObject[])],
    isEncrypted: trailers.some(({ Encrypt }) => Encrypt !== undefined),
  };
}

/** Keeps each trailer the parser meets: the context itself only keeps what the last ones say. */
function watchTrailers(context: PDFContext): TrailerInfo[] {
  const met: TrailerInfo[] = [];
  let current = context.trailerInfo;
  Object.defineProperty(context, 'trailerInfo', {
    get: () => current,
    set: (trailer: TrailerInfo) => met.push((current = trailer)),
  });
  return met;
}

/**
 * A reader goes where the references say, be it inside a stream, a text or a comment. Written there, an object would be
 * seen by that reader and not by this parser: there are as many beginnings of objects in the bytes as objects parsed.
 */
function refuseHidden(bytes: Buffer, parsed: { readonly headers: number; readonly trailers: number }): void {
  const text = bytes.toString('latin1');
  const isWhole = countObjectHeaders(text) <= parsed.headers && countTrailers(text) <= parsed.trailers;
  if (!isWhole) throw new UnreadablePdf(false);
}

/** Whether an object is a stream that declares this type. */
export function isStreamOf(object: PDFObject, type: string): boolean {
  return object instanceof PDFRawStream && object.dict.lookup(PDFName.of('Type')) === PDFName.of(type);
}

/** The dictionary of an object that has one. */
export function dictionaryOf(object: unknown): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFRawStream ? object.dict : undefined;
}
