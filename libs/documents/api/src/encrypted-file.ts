import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Undecipherable } from './key-wrap';

/** Clear bytes per chunk: small enough to hold in memory, large enough that the tags cost nothing. */
export const CHUNK_BYTES = 64 * 1024;

const TAG_BYTES = 16;
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;
const NONCE_BYTES = 12;
/** The counter of a nonce is written on four bytes: 256 TiB. */
const MAX_CHUNKS = 2 ** 32;

/** What a file's bytes are bound to: they do not open as another file's, nor as another employer's. */
export interface FileBinding {
  readonly employerId: string;
  readonly fileId: string;
}

/** A data key, made for one file and never used for another: that is what makes a counter a safe nonce. */
export interface FileKey {
  readonly key: Buffer;
  readonly binding: FileBinding;
}

interface Chunk {
  readonly bytes: Buffer;
  readonly index: number;
  readonly final: boolean;
}

/**
 * Encrypts as it reads: AES-256-GCM on each chunk of 64 KiB, in the STREAM construction. The nonce is the chunk's
 * number and whether it is the last one, so that chunks cannot be changed, swapped, dropped nor added unseen.
 *
 * @see Hoang, Reyhanitabar, Rogaway, Vizár (2015), Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance.
 */
export async function* encryptChunks(file: FileKey, clear: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunksOf(clear, CHUNK_BYTES)) yield seal(file, chunk);
}

/**
 * Gives clear bytes chunk by chunk, each one verified before it is given.
 * @throws {Undecipherable} at the first chunk that is not the one encrypted at that place.
 */
export async function* decryptChunks(file: FileKey, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunksOf(sealed, SEALED_BYTES)) yield open(file, chunk);
}

/** Size in the store of a file of `clearBytes`. */
export function sealedSize(clearBytes: number): number {
  return clearBytes + Math.max(1, Math.ceil(clearBytes / CHUNK_BYTES)) * TAG_BYTES;
}

function seal({ key, binding }: FileKey, chunk: Chunk): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(chunk)).setAAD(
    associatedData(binding, chunk.index),
  );
  const bytes = cipher.update(chunk.bytes);
  cipher.final();
  return Buffer.concat([bytes, cipher.getAuthTag()]);
}

function open({ key, binding }: FileKey, chunk: Chunk): Buffer {
  if (chunk.bytes.length < TAG_BYTES) throw new Undecipherable('A file');
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(chunk), { authTagLength: TAG_BYTES })
    .setAAD(associatedData(binding, chunk.index))
    .setAuthTag(chunk.bytes.subarray(-TAG_BYTES));
  const bytes = decipher.update(chunk.bytes.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
  } catch {
    throw new Undecipherable('A file');
  }
  return bytes;
}

function nonceOf({ index, final }: Chunk): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(index, NONCE_BYTES - 5);
  nonce.writeUInt8(final ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

function associatedData({ employerId, fileId }: FileBinding, index: number): Buffer {
  return Buffer.from(`${employerId}/${fileId}/${index}`);
}

/** Cuts a stream in pieces of `size`; the last one may be shorter, and is empty only when the stream is. */
async function* chunksOf(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Chunk> {
  let held: Buffer = Buffer.alloc(0);
  let index = 0;
  for await (const bytes of source) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    // A full chunk is kept back until more comes: only the end of the stream tells which one is the last.
    for (; held.length > size; held = held.subarray(size)) {
      yield { bytes: held.subarray(0, size), index: index++, final: false };
    }
    if (index >= MAX_CHUNKS) throw new RangeError('A file may not exceed 256 TiB.');
  }
  yield { bytes: held, index, final: true };
}
