import { Readable } from 'node:stream';
import {
  openStoredFile,
  type ReadableFile,
  Undecipherable,
  type ZipEntry,
  zipStream,
} from '@jalon/documents/api';
import { FileMissing, type RequestContext } from '@jalon/shared/api';
import { bundleCsv } from './bundle-csv';
import { bundleSlip } from './bundle-slip';
import { pathOfPiece } from './bundle.rules';
import type { BundledPiece } from './bundled-file';
import { BundleFaultReason } from './file-bundle.entity';
import type { BundleContents } from './bundle-contents';

/** A piece whose bytes cannot be had: the copy is made again without it. */
export class PieceUnreadable extends Error {
  constructor(
    readonly piece: BundledPiece,
    readonly reason: BundleFaultReason,
  ) {
    super(`Piece ${piece.number} cannot be joined: ${reason}.`);
  }
}

/** The bytes of a copy: its slip, on paper and as a table, then the pieces by legal heading. */
export async function bundleArchive(
  ctx: RequestContext,
  contents: BundleContents,
  progress: (done: number, total: number) => Promise<void>,
): Promise<AsyncIterable<Buffer>> {
  const { chosen } = contents;
  const entries: ZipEntry[] = [];
  for (const { piece } of chosen) {
    const file = await orUnreadable(piece, () => openStoredFile(ctx, piece.storedFileId));
    const rank = entries.length;
    entries.push({
      path: pathOfPiece(piece),
      modifiedAt: new Date(piece.registeredAt),
      open: async () => {
        await progress(rank, chosen.length);
        return Readable.from(readPiece(piece, file), { objectMode: false });
      },
    });
  }
  return zipStream([...(await slipEntries(ctx, contents)), ...entries]);
}

async function slipEntries(ctx: RequestContext, contents: BundleContents): Promise<ZipEntry[]> {
  const { bytes } = await bundleSlip(ctx, contents);
  const entry = (path: string, content: Buffer): ZipEntry => ({
    path,
    modifiedAt: ctx.now(),
    open: async () => Readable.from([content]),
  });
  return [entry('bordereau.pdf', bytes), entry('bordereau.csv', Buffer.from(bundleCsv(contents)))];
}

async function* readPiece(piece: BundledPiece, file: ReadableFile): AsyncGenerator<Buffer> {
  const stream = await orUnreadable(piece, () => file.read());
  const parts = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  for (;;) {
    const { done, value } = await orUnreadable(piece, () => parts.next());
    if (done) return;
    yield value;
  }
}

/** @throws {PieceUnreadable} for what trying again would not mend; anything else as it came. */
async function orUnreadable<T>(piece: BundledPiece, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileMissing) throw new PieceUnreadable(piece, BundleFaultReason.MISSING);
    if (error instanceof Undecipherable) throw new PieceUnreadable(piece, BundleFaultReason.UNDECIPHERABLE);
    throw error;
  }
}
