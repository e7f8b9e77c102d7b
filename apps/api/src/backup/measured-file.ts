import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** What a file of a backup must be, byte for byte. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

/** Lets bytes through and measures them. */
export class Measuring extends Transform {
  private readonly hash: Hash = createHash('sha256');
  private length = 0;
  private result: Measure | undefined;

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.length += chunk.length;
    done(null, chunk);
  }

  /** Once every byte went through. */
  get measure(): Measure {
    this.result ??= { bytes: this.length, sha256: this.hash.digest('hex') };
    return this.result;
  }
}

/** Writes what comes, for its owner alone, on the disk once resolved. */
export async function writeMeasured(path: string, bytes: Readable): Promise<Measure> {
  const measuring = new Measuring();
  await pipeline(bytes, measuring, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  return measuring.measure;
}

export async function writeCompressed(path: string, bytes: Readable): Promise<Measure> {
  const measuring = new Measuring();
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(bytes, createGzip(), measuring, file);
  return measuring.measure;
}

/** The clear bytes of a compressed file; errors of the disk reach the reader. */
export function readCompressed(path: string): Readable {
  const gunzip = createGunzip();
  createReadStream(path)
    .on('error', (error) => gunzip.destroy(error))
    .pipe(gunzip);
  return gunzip;
}

export async function measureFile(path: string): Promise<Measure> {
  const measuring = new Measuring();
  await pipeline(createReadStream(path), measuring.resume());
  return measuring.measure;
}
