import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../reading-limits';
import { ReadingRefusal } from '../reading-refusal';

/** The parts of a workbook, none of which is inflated before it is asked for, nor beyond its bounds. */
export class WorkbookArchive {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws {ReadingRefusal} for what is no archive, one cut short, encrypted or made to grow. */
  static async open(bytes: Buffer): Promise<WorkbookArchive> {
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
      return new WorkbookArchive(zip, await soundEntries(zip));
    } catch (error) {
      throw error instanceof ReadingRefusal ? error : new ReadingRefusal('SHEET_UNREADABLE', 'zip');
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The inflated bytes of a part; their real count is held to the bounds, whatever the archive declares. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new ReadingRefusal('SHEET_UNREADABLE', name);
    let size = 0;
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry, {});
      for await (const part of stream as AsyncIterable<Buffer>) {
        size += part.length;
        this.inflated += part.length;
        refuseBomb(name, { size, compressed: entry.compressedSize, all: this.inflated });
        yield part;
      }
    } catch (error) {
      throw error instanceof ReadingRefusal ? error : new ReadingRefusal('SHEET_UNREADABLE', name);
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function soundEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > LIMITS.entries) throw new ReadingRefusal('SHEET_TOO_LARGE', 'entries');
  const entries = new Map<string, Entry>();
  let all = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new ReadingRefusal('SHEET_UNREADABLE', 'encrypted');
    all += entry.uncompressedSize;
    refuseBomb(entry.fileName, { size: entry.uncompressedSize, compressed: entry.compressedSize, all });
    entries.set(entry.fileName.toLowerCase(), entry);
  }
  return entries;
}

function refuseBomb(
  name: string,
  { size, compressed, all }: Record<'size' | 'compressed' | 'all', number>,
): void {
  const grows = size > LIMITS.ratioFrom && size > Math.max(1, compressed) * LIMITS.ratio;
  if (size > LIMITS.part || all > LIMITS.part || grows) throw new ReadingRefusal('SHEET_TOO_LARGE', name);
}
