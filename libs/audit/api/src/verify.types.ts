import type { SealPublicKey } from './seal-key';
import type { PublishedHead } from './seal.rules';

/** Reads the trace of one employer, in one snapshot of it. */
export interface TraceReader {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]>;
}

export interface VerifyOptions {
  readonly employerId: string;
  readonly now: Date;
  /** The public keys that are trusted, by their ids; they come from outside the database. */
  readonly keys: ReadonlyMap<string, SealPublicKey>;
  /** The heads published outside the database, those of all employers; none says nothing of a cut tail. */
  readonly heads: AsyncIterable<PublishedHead> | Iterable<PublishedHead>;
  readonly progress?: (verified: number, total: number) => void;
}

/** What is wrong with the seal of a batch: its number says which. */
export type SealFaultKind =
  /** A number of the chain is not there. */
  | 'BATCH_MISSING'
  /** Its header is not the one that was hashed. */
  | 'HEADER_CHANGED'
  /** It does not quote the hash of the batch before. */
  | 'CHAIN_BROKEN'
  /** The key that signed it is not among those trusted. */
  | 'KEY_UNKNOWN'
  | 'SIGNATURE_WRONG'
  /** Its list of rows is not the one that was sealed: order, ids or digests. */
  | 'LIST_CHANGED'
  /** It is said to be purged although its month must still be kept. */
  | 'PURGED_EARLY'
  /** Another batch of this number was published. */
  | 'HEAD_DIFFERS';

/** What is wrong with one row: table and id say which. */
export type RowFaultKind =
  | 'ROW_CHANGED'
  | 'ROW_MISSING'
  /** In the trace, neither sealed nor waiting for it: it came by another door. */
  | 'ROW_NEVER_QUEUED'
  /** It waits for its seal, and is gone. */
  | 'QUEUED_ROW_MISSING';

export type TraceFault =
  | { readonly kind: SealFaultKind; readonly number: number }
  | { readonly kind: RowFaultKind; readonly table: string; readonly id: string; readonly number?: number }
  | {
      readonly kind: 'ROWS_SWAPPED';
      readonly table: string;
      readonly ids: readonly [string, string];
      readonly number: number;
    }
  /** Heads were published up to `published`; the chain ends at `last`. */
  | { readonly kind: 'TAIL_CUT'; readonly last: number; readonly published: number };

/** What a verification found. */
export interface TraceReport {
  readonly batches: number;
  readonly rows: number;
  readonly purgedBatches: number;
  readonly publishedHeads: number;
  /** What waits for its seal: what nothing protects yet. */
  readonly unsealed: { readonly count: number; readonly oldest: Date | null };
  readonly faults: readonly TraceFault[];
}
