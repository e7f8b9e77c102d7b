import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive. */
export interface ZipEntry {
  /** Folders and name, with slashes. */
  readonly path: string;
  readonly modifiedAt: Date;
  /** Opened when its turn comes, so that one is open at a time. */
  open(): Promise<Readable>;
}

/**
 * An archive, read as it is made: the memory it takes does not depend on what it holds. Nothing is compressed: what
 * people file (PDF, JPEG) is already.
 *
 * @throws what opening or reading an entry threw
 */
export async function* zipStream(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let reading: Readable | undefined;
  const fail = (failure: Error) => output.destroy(failure);
  zip.on('error', fail);
  for (const { path, modifiedAt, open } of entries) {
    zip.addReadStreamLazy(path, { compress: false, mtime: modifiedAt }, (give) => {
      open().then((stream) => {
        // The library listens to no failure of what it reads.
        reading = stream.once('error', fail);
        give(null, stream);
      }, fail);
    });
  }
  zip.end();
  try {
    for await (const part of output) yield part as Buffer;
  } finally {
    reading?.destroy();
  }
}
