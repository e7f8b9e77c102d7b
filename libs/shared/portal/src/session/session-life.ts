/** Until when a session lasts, in milliseconds of this device's clock. */
export interface SessionLife {
  /** End if nothing more is asked of the server. */
  readonly idleEnd: number;
  /** End whatever is done. */
  readonly absoluteEnd: number;
}

/**
 * Where a session stands: nothing to say, an end that one click puts off, an end that nothing puts off, or over.
 */
export type SessionPhase = 'calm' | 'idle-soon' | 'absolute-soon' | 'over';

const minute = 60_000;

/** How long before an idle end one is warned (WCAG 2.2.1 asks for 20 seconds at least). */
const idleNotice = 2 * minute;

/** How long before the absolute end: long enough to finish a sentence and save it. */
const absoluteNotice = 5 * minute;

/** Where a session stands at a moment. */
export function phaseAt({ idleEnd, absoluteEnd }: SessionLife, now: number): SessionPhase {
  if (now >= Math.min(idleEnd, absoluteEnd)) {
    return 'over';
  }
  if (now >= absoluteEnd - absoluteNotice) {
    return 'absolute-soon';
  }
  return now >= idleEnd - idleNotice ? 'idle-soon' : 'calm';
}

/** The next moment at which the phase may change; `undefined` once it is over. */
export function nextChangeAfter({ idleEnd, absoluteEnd }: SessionLife, now: number): number | undefined {
  const changes = [absoluteEnd - absoluteNotice, idleEnd - idleNotice, Math.min(idleEnd, absoluteEnd)];
  const later = changes.filter((change) => change > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}
