import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sha256 } from './traced-row';

/** A key that checks seals: whoever verifies needs no secret. */
export interface SealPublicKey {
  /** Names the key in what it signed. */
  readonly id: string;
  readonly key: KeyObject;
  /** 32 bytes in base64: what is handed to those who verify. */
  readonly base64: string;
}

/** A key that seals. */
export interface SealKey extends SealPublicKey {
  sign(bytes: Uint8Array): Buffer;
}

const LENGTH = 32;
/** What DER writes before the 32 bytes of an Ed25519 seed (PKCS #8), and of a public key (SPKI). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The key of an Ed25519 seed of 32 bytes in base64. @throws {TypeError} when it is anything else. */
export function readSealKey(seed: string): SealKey {
  const der = Buffer.concat([PRIVATE_PREFIX, bytesOf(seed)]);
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  const known = readSealPublicKey(spki.subarray(PUBLIC_PREFIX.length).toString('base64'));
  return { ...known, sign: (bytes) => sign(null, bytes, secret) };
}

/** @throws {TypeError} when it is not 32 bytes in base64. */
export function readSealPublicKey(base64: string): SealPublicKey {
  const bytes = bytesOf(base64);
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, bytes]), format: 'der', type: 'spki' });
  return { id: sha256(bytes).toString('hex').slice(0, 12), key, base64: bytes.toString('base64') };
}

export function isSealOf({ key }: SealPublicKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, key, signature);
}

function bytesOf(base64: string): Buffer {
  const bytes = Buffer.from(base64.trim(), 'base64');
  if (bytes.length !== LENGTH) throw new TypeError('A key of the seal is 32 bytes in base64.');
  return bytes;
}
