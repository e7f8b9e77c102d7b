/** What is traced: acts of every domain, and readings of personnel files. */
export type TraceStream = 'ACT' | 'READING';

/** How long a stream of the trace is kept, and why: what the purge obeys and what the pages show. */
export interface RetentionRule {
  readonly stream: TraceStream;
  readonly years: number;
  /** A text that says so; null where the duration is our proposal, that each data-protection officer validates. */
  readonly source: string | null;
}

/**
 * The only place where these durations are written. Removal is by whole months, of UTC: a row leaves between its limit
 * and the end of the month that contains it, never before.
 *
 * Readings: the order fixes three years. Acts: no text found gives a duration. Proposed: the longest time during which
 * an act may still be asked about, the ten years after which a sanction may be erased from the file (CGFP L533-6),
 * which also covers a certificate's life (three years at most) and its litigation.
 */
export const retentionRules: readonly RetentionRule[] = [
  { stream: 'READING', years: 3, source: 'Arrêté du 21 décembre 2012 (NOR RDFF1239419A), art. 2' },
  { stream: 'ACT', years: 10, source: null },
];

/** The first month of which something must still be kept, at `now`: earlier segments are expired whole. */
export function firstKeptSegment({ years }: Pick<RetentionRule, 'years'>, now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), 1));
}
