import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFName,
  PDFNumber,
  PDFObjectStreamParser,
  type PDFRawStream,
  PDFXRefStreamParser,
} from '@cantoo/pdf-lib';

/** What all the streams that hold objects may unpack to, in one document: thousands of objects, and no bomb. */
const MAXIMUM_INFLATED = 64 * 1024 * 1024;

/** What was unpacked of a document's streams of objects. */
export interface StreamTally {
  inflated: number;
  /** How many objects they announce. */
  objects: number;
  isBeyondBounds: boolean;
}

const tallies = new WeakMap<PDFContext, StreamTally>();

/** The tally of a document that is about to be parsed. */
export function tallyStreamsOf(context: PDFContext): StreamTally {
  const tally = { inflated: 0, objects: 0, isBeyondBounds: false };
  tallies.set(context, tally);
  return tally;
}

// The parser unpacks these streams itself, as large as they come, in memory that no limit of a thread counts. Each one
// is measured first; that of a document nobody tallies is left alone.
const { forStream: parseObjects } = PDFObjectStreamParser;
PDFObjectStreamParser.forStream = (stream, tick) => {
  const count = stream.dict.lookup(PDFName.of('N'));
  measure(stream, count instanceof PDFNumber ? count.asNumber() : 0);
  return parseObjects(stream, tick);
};
const { forStream: parseReferences } = PDFXRefStreamParser;
PDFXRefStreamParser.forStream = (stream) => {
  measure(stream, 0);
  return parseReferences(stream);
};

function measure(stream: PDFRawStream, objects: number): void {
  const tally = tallies.get(stream.dict.context);
  if (!tally) return;
  tally.objects += objects;
  tally.inflated += inflatedSize(stream, MAXIMUM_INFLATED - tally.inflated) ?? Infinity;
  if (tally.inflated <= MAXIMUM_INFLATED) return;
  tally.isBeyondBounds = true;
  throw new RangeError('A stream of objects is too large.');
}

/** Null when it exceeds `room`, or is packed in a way whose size cannot be known beforehand. */
function inflatedSize({ dict, contents }: PDFRawStream, room: number): number | null {
  const filter = soleFilter(dict.lookup(PDFName.of('Filter')));
  if (filter === null) return contents.length;
  if (filter !== PDFName.of('FlateDecode') || room <= 0) return null;
  try {
    return inflateSync(contents, { maxOutputLength: room }).length;
  } catch {
    return null;
  }
}

function soleFilter(filter: unknown): unknown {
  if (filter === undefined) return null;
  if (!(filter instanceof PDFArray)) return filter;
  return filter.size() === 0 ? null : filter.size() === 1 ? filter.lookup(0) : filter;
}
