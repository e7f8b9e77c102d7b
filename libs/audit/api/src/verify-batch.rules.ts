import { firstKeptSegment, retentionRules, type TraceStream } from './retention';
import { isSealOf, type SealPublicKey } from './seal-key';
import { HASH_LENGTH, hashOfHeader, rootOf, type SealHeader, signedBytes } from './seal.rules';
import { rowHash, tableOf, type TracedRow } from './traced-row';
import type { SealFaultKind, TraceFault } from './verify.types';

/** A batch as the table holds it. */
export interface StoredBatch {
  readonly number: number;
  readonly stream: TraceStream;
  readonly segment: string;
  readonly eventCount: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly ids: readonly string[];
  readonly hashes: Buffer;
  readonly root: Buffer;
  readonly previousHash: Buffer | null;
  readonly hash: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
  readonly sealedAt: string;
  readonly purgedAt: Date | null;
}

/** What stood before a batch in the chain. */
export interface ChainPosition {
  readonly number: number;
  readonly hash: Buffer | null;
}

/** Checks a batch by itself and by its place: header, chain, signature, list of rows. */
export function faultsOfSeal(
  employerId: string,
  batch: StoredBatch,
  before: ChainPosition,
  keys: ReadonlyMap<string, SealPublicKey>,
  now: Date,
): TraceFault[] {
  const { number } = batch;
  const missing = Array.from({ length: number - before.number - 1 }, (_, index) => before.number + 1 + index);
  const faults: TraceFault[] = missing.map((gone) => ({ kind: 'BATCH_MISSING', number: gone }));
  const note = (isWrong: boolean, kind: SealFaultKind) => void (isWrong && faults.push({ kind, number }));
  note(!hashOfHeader(headerOf(employerId, batch)).equals(batch.hash), 'HEADER_CHANGED');
  note(missing.length === 0 && !same(batch.previousHash, before.hash), 'CHAIN_BROKEN');
  const key = keys.get(batch.keyId);
  if (!key) note(true, 'KEY_UNKNOWN');
  else note(!isSealOf(key, signedBytes(batch.hash), batch.signature), 'SIGNATURE_WRONG');
  if (batch.purgedAt) note(isPurgedEarly(batch, batch.purgedAt, now), 'PURGED_EARLY');
  else note(isListChanged(batch), 'LIST_CHANGED');
  return faults;
}

function headerOf(employerId: string, batch: StoredBatch): SealHeader {
  const { number, stream, segment, eventCount, firstAt, lastAt, keyId, sealedAt } = batch;
  const root = batch.root.toString('hex');
  const previousHash = batch.previousHash?.toString('hex') ?? null;
  const place = { version: 1, employerId, number, stream, segment } as const;
  return { ...place, eventCount, firstAt, lastAt, root, previousHash, keyId, sealedAt };
}

function isListChanged({ ids, hashes, eventCount, root }: StoredBatch): boolean {
  return (
    ids.length !== eventCount ||
    hashes.length !== eventCount * HASH_LENGTH ||
    !rootOf(ids, hashes).equals(root)
  );
}

/** The month is signed: nobody can make a young one look expired. */
function isPurgedEarly({ stream, segment }: StoredBatch, purgedAt: Date, now: Date): boolean {
  const rule = retentionRules.find((one) => one.stream === stream);
  const limit = purgedAt < now ? purgedAt : now;
  return !rule || new Date(segment) >= firstKeptSegment(rule, limit);
}

function same(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

/** Compares the rows as they are with what the batch says each was. */
export function faultsOfRows(batch: StoredBatch, rows: readonly TracedRow[]): TraceFault[] {
  const { number, stream, ids, hashes } = batch;
  const table = tableOf[stream];
  const sealed = new Map(
    ids.map((id, index) => [id, hashes.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)]),
  );
  const found = new Set(rows.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  const changed = rows.filter((row) => !sealed.get(row.id)?.equals(rowHash(row)));
  const swapped = swappedPairs(changed, sealed);
  const inPair = new Set(swapped.flat());
  return [
    ...missing.map((id) => ({ kind: 'ROW_MISSING', table, id, number }) as const),
    ...swapped.map((pair) => ({ kind: 'ROWS_SWAPPED', table, ids: pair, number }) as const),
    ...changed
      .filter(({ id }) => !inPair.has(id))
      .map(({ id }) => ({ kind: 'ROW_CHANGED', table, id, number }) as const),
  ];
}

/** Beyond so many changed rows, saying which were exchanged with which helps nobody. */
const MOST_COMPARED = 50;

/** Pairs of rows of which each is, id apart, what the other was. */
function swappedPairs(
  changed: readonly TracedRow[],
  sealed: ReadonlyMap<string, Buffer>,
): [string, string][] {
  const few = changed.slice(0, MOST_COMPARED);
  const was = (row: TracedRow, id: string) => sealed.get(id)?.equals(rowHash({ ...row, id })) ?? false;
  return few.flatMap((one, index) =>
    few
      .slice(index + 1)
      .filter((other) => was(one, other.id) && was(other, one.id))
      .map(({ id }): [string, string] => [one.id, id]),
  );
}
