import type { RequestContext, TraceSeal } from '@jalon/shared/api';
import type { TraceStream } from './retention';
import {
  hashesOf,
  hashOfHeader,
  type PublishedHead,
  rootOf,
  type SealHeader,
  type Segment,
  segmentsOf,
  signedBytes,
} from './seal.rules';
import {
  HEADS_TO_PUBLISH,
  INSERT_BATCH,
  LAST_BATCH,
  NOTE_PUBLISHED,
  takeFromQueue,
  UNQUEUE,
} from './seal.sql';
import { instantOf, type TracedRow } from './traced-row';

/** How many rows a batch holds at most: a seal is read whole by whoever verifies one row of it. */
export const LARGEST_BATCH = 1_000;

/** A place in the queue of a stream. */
export interface QueuePlace {
  readonly at: string;
  readonly id: string;
}

/** Before every row. */
export const QUEUE_START: QueuePlace = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** A place in the queue, and the row it stands for: null when it was removed behind our back, which a verification tells. */
interface Taken extends QueuePlace {
  readonly row: TracedRow | null;
}

/**
 * Seals the oldest rows of a stream that wait after a place, in one transaction: they leave the queue as their batch
 * enters the chain. Two workers at once take different rows, and the numbers let only one of them in.
 *
 * @returns how many rows were sealed, and where the next batch begins; null when no more waits
 */
export async function sealOldest(
  ctx: RequestContext,
  seal: TraceSeal,
  stream: TraceStream,
  after: QueuePlace,
): Promise<{ readonly sealed: number; readonly next: QueuePlace | null }> {
  const taken: readonly Taken[] = await ctx.db.query(takeFromQueue[stream], [
    ctx.employerId,
    LARGEST_BATCH,
    after.at,
    after.id,
  ]);
  const present = taken.filter(({ row }) => row !== null);
  const rows = present.map(({ row }) => row as TracedRow);
  for (const segment of segmentsOf(stream, rows)) await sealSegment(ctx, seal, segment);
  await unqueue(ctx, stream, present);
  return { sealed: rows.length, next: taken.length < LARGEST_BATCH ? null : (taken.at(-1) ?? null) };
}

async function unqueue(ctx: RequestContext, stream: TraceStream, sealed: readonly Taken[]): Promise<void> {
  const [first, last] = [sealed[0], sealed.at(-1)];
  if (!first || !last) return;
  const ids = sealed.map(({ id }) => id);
  await ctx.db.query(UNQUEUE, [ctx.employerId, stream, first.at, last.at, ids]);
}

async function sealSegment(ctx: RequestContext, seal: TraceSeal, segment: Segment): Promise<void> {
  const { stream, rows } = segment;
  const [last]: { number: number; hash: Buffer }[] = await ctx.db.query(LAST_BATCH, [ctx.employerId]);
  const ids = rows.map(({ id }) => id);
  const hashes = hashesOf(rows);
  const header: SealHeader = {
    version: 1,
    employerId: ctx.employerId,
    number: (last?.number ?? 0) + 1,
    stream,
    segment: segment.segment,
    eventCount: rows.length,
    firstAt: rows[0]?.at ?? '',
    lastAt: rows.at(-1)?.at ?? '',
    root: rootOf(ids, hashes).toString('hex'),
    previousHash: last?.hash.toString('hex') ?? null,
    keyId: seal.keyId,
    sealedAt: instantOf(ctx.now()),
  };
  const hash = hashOfHeader(header);
  const signature = seal.sign(signedBytes(hash));
  await ctx.db.query(INSERT_BATCH, [...columnsOf(header), ids, hashes, hash, signature]);
}

function columnsOf(header: SealHeader): readonly unknown[] {
  const { employerId, number, stream, segment, eventCount, firstAt, lastAt, keyId, sealedAt } = header;
  const previousHash = header.previousHash === null ? null : Buffer.from(header.previousHash, 'hex');
  const root = Buffer.from(header.root, 'hex');
  return [
    employerId,
    number,
    stream,
    segment,
    eventCount,
    firstAt,
    lastAt,
    root,
    previousHash,
    keyId,
    sealedAt,
  ];
}

/**
 * Publishes the heads that were not, once the transaction that sealed them is committed: a head published for nothing
 * would accuse somebody. A crash between the line and its note publishes it twice, which harms nobody.
 */
export async function publishHeads(
  ctx: RequestContext,
  publish: NonNullable<TraceSeal['publish']>,
): Promise<number> {
  const heads: readonly { head: PublishedHead }[] = await ctx.db.query(HEADS_TO_PUBLISH, [ctx.employerId]);
  if (heads.length === 0) return 0;
  await publish(heads.map(({ head }) => JSON.stringify(head)));
  const numbers = heads.map(({ head }) => head.number);
  await ctx.db.query(NOTE_PUBLISHED, [ctx.employerId, numbers, ctx.now()]);
  return heads.length;
}
