import type { PublishedHead } from './seal.rules';
import type { TraceStream } from './retention';
import { tableOf, type TracedRow } from './traced-row';
import { type ChainPosition, faultsOfRows, faultsOfSeal, type StoredBatch } from './verify-batch.rules';
import {
  BATCHES,
  HASHES,
  neverQueued,
  queuedAndGone,
  SEALED_TOTAL,
  sealedRows,
  UNSEALED,
} from './verify.sql';
import type { TraceFault, TraceReader, TraceReport, VerifyOptions } from './verify.types';

/** So many faults of a kind are listed; more say nothing more. */
const MOST_LISTED = 1_000;
const STREAMS: readonly TraceStream[] = ['ACT', 'READING'];

/**
 * Verifies the trace of one employer: every signature, the chain and its numbers, every row. It reads and writes
 * nothing, batch after batch: its memory does not grow with the trace.
 */
export async function verifyTrace(reader: TraceReader, options: VerifyOptions): Promise<TraceReport> {
  const { employerId } = options;
  const chain = await verifyChain(reader, options);
  const outside = await faultsOutsideChain(reader, employerId);
  const published = await compareHeads(reader, options, chain.batches);
  const [unsealed] = await reader.query<TraceReport['unsealed']>(UNSEALED, [employerId]);
  return {
    ...chain,
    publishedHeads: published.count,
    unsealed: unsealed ?? { count: 0, oldest: null },
    faults: [...chain.faults, ...outside, ...published.faults],
  };
}

type ChainReport = Pick<TraceReport, 'batches' | 'rows' | 'purgedBatches' | 'faults'>;

async function verifyChain(reader: TraceReader, options: VerifyOptions): Promise<ChainReport> {
  const { employerId, keys, now, progress } = options;
  const [sum] = await reader.query<{ total: number }>(SEALED_TOTAL, [employerId]);
  const faults: TraceFault[] = [];
  let [rows, purgedBatches] = [0, 0];
  let position: ChainPosition = { number: 0, hash: null };
  for await (const batch of batchesOf(reader, employerId)) {
    faults.push(...faultsOfSeal(employerId, batch, position, keys, now));
    position = { number: batch.number, hash: batch.hash };
    if (batch.purgedAt) {
      purgedBatches += 1;
      continue;
    }
    const found = await reader.query<{ row: TracedRow }>(sealedRows[batch.stream], [employerId, batch.ids]);
    faults.push(
      ...faultsOfRows(
        batch,
        found.map(({ row }) => row),
      ),
    );
    rows += found.length;
    progress?.(rows, sum?.total ?? 0);
  }
  return { batches: position.number, rows, purgedBatches, faults };
}

async function* batchesOf(reader: TraceReader, employerId: string): AsyncGenerator<StoredBatch> {
  let last = 0;
  for (;;) {
    const batches = await reader.query<StoredBatch>(BATCHES, [employerId, last]);
    yield* batches;
    last = batches.at(-1)?.number ?? last;
    if (batches.length === 0) return;
  }
}

/** Rows that no batch knows, and those that wait although they are gone. */
async function faultsOutsideChain(reader: TraceReader, employerId: string): Promise<TraceFault[]> {
  const faults: TraceFault[] = [];
  for (const stream of STREAMS) {
    const table = tableOf[stream];
    const listed = (sql: string) => reader.query<{ id: string }>(sql, [employerId, MOST_LISTED]);
    for (const { id } of await listed(neverQueued(stream)))
      faults.push({ kind: 'ROW_NEVER_QUEUED', table, id });
    for (const { id } of await listed(queuedAndGone(stream))) {
      faults.push({ kind: 'QUEUED_ROW_MISSING', table, id });
    }
  }
  return faults;
}

/** The heads published outside say what the chain was, and how far it went: they alone reveal a cut tail. */
async function compareHeads(
  reader: TraceReader,
  { employerId, heads }: VerifyOptions,
  last: number,
): Promise<{ readonly count: number; readonly faults: readonly TraceFault[] }> {
  const faults: TraceFault[] = [];
  let [count, published] = [0, 0];
  for await (const some of chunksOf(heads, employerId)) {
    count += some.length;
    const numbers = some.map(({ number }) => number);
    published = Math.max(published, ...numbers);
    const rows = await reader.query<{ number: number; hash: string }>(HASHES, [employerId, numbers]);
    const hashes = new Map(rows.map(({ number, hash }) => [number, hash]));
    const differing = some.filter(({ number, hash }) => (hashes.get(number) ?? hash) !== hash);
    faults.push(...differing.map(({ number }) => ({ kind: 'HEAD_DIFFERS', number }) as const));
  }
  if (published > last) faults.push({ kind: 'TAIL_CUT', last, published });
  return { count, faults };
}

async function* chunksOf(
  heads: VerifyOptions['heads'],
  employerId: string,
): AsyncGenerator<readonly PublishedHead[]> {
  let chunk: PublishedHead[] = [];
  for await (const head of heads) {
    if (head.employerId === employerId) chunk.push(head);
    if (chunk.length < MOST_LISTED) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
