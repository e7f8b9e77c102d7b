import type { TraceStream } from './retention';
import { canonicalJson, rowHash, sha256, type TracedRow } from './traced-row';

/** What a seal says of a batch, and signs: enough to check the chain once the rows themselves are purged. */
export interface SealHeader {
  readonly version: 1;
  readonly employerId: string;
  /** 1, 2, 3… for each employer, without a gap. */
  readonly number: number;
  readonly stream: TraceStream;
  /** The month of the rows, its first day. */
  readonly segment: string;
  readonly eventCount: number;
  readonly firstAt: string;
  readonly lastAt: string;
  /** Digest of the ids and of the rows' digests, in order; hexadecimal as all of them. */
  readonly root: string;
  /** The hash of the employer's batch before; null for the first. */
  readonly previousHash: string | null;
  readonly keyId: string;
  readonly sealedAt: string;
}

/** Rows of one stream and one month, oldest first. */
export interface Segment {
  readonly stream: TraceStream;
  readonly segment: string;
  readonly rows: readonly TracedRow[];
}

/** Digests of 32 bytes, one after the other. */
export const HASH_LENGTH = 32;

/** Groups what was taken from the queue by month of the row itself, in the order it came. */
export function segmentsOf(stream: TraceStream, rows: readonly TracedRow[]): Segment[] {
  const byMonth = Map.groupBy(rows, ({ at }) => `${at.slice(0, 7)}-01`);
  return [...byMonth].map(([segment, ofMonth]) => ({ stream, segment, rows: ofMonth }));
}

export function hashesOf(rows: readonly TracedRow[]): Buffer {
  return Buffer.concat(rows.map(rowHash));
}

/** The digest over (id, digest of the row) pairs, in their order. */
export function rootOf(ids: readonly string[], hashes: Uint8Array): Buffer {
  const pairs = ids.flatMap((id, index) => [
    Buffer.from(id.replaceAll('-', ''), 'hex'),
    hashes.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH),
  ]);
  return sha256(Buffer.concat(pairs));
}

/** The batch's own hash, which the next one quotes. */
export function hashOfHeader(header: SealHeader): Buffer {
  return sha256(canonicalJson(header));
}

const DOMAIN = Buffer.from('jalon-trace-seal-v1\0');

/** What the key signs: a signature made for anything else is worth nothing here. */
export function signedBytes(hash: Uint8Array): Buffer {
  return Buffer.concat([DOMAIN, hash]);
}

/** A sealed head as it is published: no personal data, and enough to tell that a tail was cut. */
export interface PublishedHead {
  readonly employerId: string;
  readonly number: number;
  readonly hash: string;
  readonly signature: string;
  readonly keyId: string;
  readonly sealedAt: string;
}
