import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Every key of the chain (master, employer, file) is an AES-256 key. */
export const KEY_BYTES = 32;

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a wrapped key, or a chunk, refused to open with: another key, another owner, or changed bytes. */
export class Undecipherable extends Error {
  constructor(what: string) {
    super(`${what} cannot be deciphered: the key, its owner or the bytes are not the ones it was made with.`);
  }
}

/** Wraps `key` by `wrapping`, bound to `owner`: what is wrapped for one owner does not open as another's. */
export function wrapKey(wrapping: Buffer, key: Buffer, owner: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(Buffer.from(owner));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, wrapped, cipher.getAuthTag()]);
}

/** @throws {Undecipherable} when `wrapped` was not made by {@link wrapKey} with this key and this owner. */
export function unwrapKey(wrapping: Buffer, wrapped: Buffer, owner: string): Buffer {
  if (wrapped.length !== NONCE_BYTES + KEY_BYTES + TAG_BYTES) throw new Undecipherable('A wrapped key');
  const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(wrapped.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new Undecipherable('A wrapped key');
  }
}
