import { randomInt } from 'node:crypto';
import { issuerDid, type IssuerIdentity, statusListUrl } from './issuer.rules';

/** Enough places for one bit to tell nothing of whose it is (Bitstring Status List, herd privacy). */
export const STATUS_LIST_LENGTH = 131_072;

/** Bits of a list in which nothing is withdrawn. */
export function emptyBits(): Buffer {
  return Buffer.alloc(STATUS_LIST_LENGTH / 8);
}

/** A place that no certificate of the employer has. */
export function freeStatusIndex(
  isTaken: (index: number) => boolean,
  pick: () => number = () => randomInt(STATUS_LIST_LENGTH),
): number {
  let index = pick();
  while (isTaken(index)) index = pick();
  return index;
}

/** The same bits, with one more certificate withdrawn. */
export function withdrawn(bits: Buffer, index: number): Buffer {
  const changed = Buffer.from(bits);
  // The first bit of the specification is the left one of the first byte.
  changed[index >> 3] = (changed[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return changed;
}

/** The list to be signed and published. */
export async function statusListCredential(issuer: IssuerIdentity, bits: Buffer, at: Date): Promise<object> {
  const { BitstringStatusList, createCredential } = await import('@digitalbazaar/vc-bitstring-status-list');
  const list = new BitstringStatusList({ buffer: new Uint8Array(bits) });
  const id = statusListUrl(issuer);
  const credential = await createCredential({ id, list, statusPurpose: 'revocation' });
  // No lifetime in it: JSON-LD processors write a number each in their own way, and others could not verify it.
  return { ...credential, issuer: issuerDid(issuer), validFrom: at.toISOString() };
}

/** Whether the list, as published, says that a certificate is withdrawn. */
export async function saysWithdrawn(published: object, index: number): Promise<boolean> {
  const { credentialSubject } = published as { credentialSubject: { encodedList: string } };
  const { decodeList } = await import('@digitalbazaar/vc-bitstring-status-list');
  const list = await decodeList(credentialSubject);
  return list.getStatus(index);
}
