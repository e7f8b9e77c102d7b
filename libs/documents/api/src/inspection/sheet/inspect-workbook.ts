import type { Readable } from 'node:stream';
import type { Inspection, UploadRefusal } from '@jalon/shared/api';
import { XLSX } from '../workbook-type';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

const MOST_ENTRIES = 2_000;
/** Inflated bytes of all parts together. */
const MOST_BYTES = 600 * 1024 * 1024;
/** How many times bigger a part may become, from a size where it matters. */
const RATIO = 200;
const RATIO_FROM = 4 * 1024 * 1024;

class WorkbookRefusal extends Error {
  constructor(readonly refusal: UploadRefusal) {
    super(refusal);
  }
}

/**
 * Looks into a workbook: an archive of XML parts, whole, without programs, and that stays within bounds once inflated.
 * Every part is inflated and none kept: what an archive declares of its own size proves nothing.
 */
export async function inspectWorkbook(bytes: Buffer): Promise<Inspection> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    try {
      await walk(zip);
    } finally {
      zip.close();
    }
    return { mediaType: XLSX, pageCount: 1 };
  } catch (error) {
    // The library tells every flaw of an archive by an ordinary error.
    return { refusal: error instanceof WorkbookRefusal ? error.refusal : 'SHEET_UNREADABLE' };
  }
}

async function walk(zip: ZipFile): Promise<void> {
  if (zip.entryCount > MOST_ENTRIES) throw new WorkbookRefusal('SHEET_TOO_LARGE');
  const names: string[] = [];
  let declared = 0;
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName.toLowerCase());
    declared += entry.uncompressedSize;
    refuseBomb(entry, entry.uncompressedSize, declared);
    if (entry.isEncrypted()) throw new WorkbookRefusal('SHEET_UNREADABLE');
    inflated = await inflate(zip, entry, inflated);
  }
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.includes('/activex/')))
    throw new WorkbookRefusal('SHEET_PROGRAM');
  if (!names.includes('xl/workbook.xml')) throw new WorkbookRefusal('SHEET_UNREADABLE');
}

async function inflate(zip: ZipFile, entry: Entry, before: number): Promise<number> {
  let size = 0;
  const stream: Readable = await zip.openReadStreamPromise(entry, {});
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    refuseBomb(entry, size, before + size);
  }
  return before + size;
}

function refuseBomb({ compressedSize }: Entry, size: number, all: number): void {
  const grows = size > RATIO_FROM && size > Math.max(1, compressedSize) * RATIO;
  if (all > MOST_BYTES || grows) throw new WorkbookRefusal('SHEET_TOO_LARGE');
}
