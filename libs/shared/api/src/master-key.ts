import { createHash } from 'node:crypto';

/** Wraps the employers' keys; held outside the database. */
export interface MasterKey {
  /** Names the key in the rows it wraps, so that it can be rotated. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Buffer;
  /** The key it takes the place of: opens what is not wrapped again yet, and wraps nothing more. */
  readonly previous?: MasterKey;
}

/** The key of 32 bytes written in base64, named by a digest: the same key has the same name wherever it is read. */
export function readMasterKey(base64: string): MasterKey {
  const secret = Buffer.from(base64, 'base64');
  if (secret.length !== 32) throw new TypeError('A master key is 32 bytes in base64.');
  return { id: createHash('sha256').update(secret).digest('hex').slice(0, 12), secret };
}
