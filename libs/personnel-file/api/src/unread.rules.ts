/** Traces of reading are purged after three years (arrêté of 21 December 2012, art. 2). */
const TRACE_YEARS = 3;

/**
 * A piece is unread when its holder has not opened it and it was filed after this instant: beyond, the trace that
 * would tell is gone, and silence is not a proof.
 */
export function unreadSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - TRACE_YEARS);
  return since;
}
