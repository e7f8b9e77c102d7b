/** Until when a session lasts, in milliseconds of this device's clock. */
export interface SessionLife {
  /** End if nothing more is asked of the server. */
  readonly idleEnd: number;
  /** End whatever is done. */
  readonly absoluteEnd: number;
  /** Others use this computer: untouched, the session lives a few minutes only. */
  readonly isShared?: boolean;
}

/**
 * Where a session stands: nothing to say, an end that one click puts off, an end that nothing puts off, or over.
 */
export type SessionPhase = 'calm' | 'idle-soon' | 'absolute-soon' | 'over';

const minute = 60_000;

/** How long before an idle end one is warned (WCAG 2.2.1 asks for 20 seconds at least). */
const idleNotice = 2 * minute;
/** A minute of the five that an untouched session lives on a shared computer. */
const sharedIdleNotice = minute;

const noticeOf = ({ isShared }: SessionLife) => (isShared ? sharedIdleNotice : idleNotice);

/** How long before the absolute end: long enough to finish a sentence and save it. */
const absoluteNotice = 5 * minute;

/** Where a session stands at a moment. */
export function phaseAt(life: SessionLife, now: number): SessionPhase {
  const { idleEnd, absoluteEnd } = life;
  if (now >= Math.min(idleEnd, absoluteEnd)) {
    return 'over';
  }
  if (now >= absoluteEnd - absoluteNotice) {
    return 'absolute-soon';
  }
  return now >= idleEnd - noticeOf(life) ? 'idle-soon' : 'calm';
}

/** The next moment at which the phase may change; `undefined` once it is over. */
export function nextChangeAfter(life: SessionLife, now: number): number | undefined {
  const { idleEnd, absoluteEnd } = life;
  const changes = [absoluteEnd - absoluteNotice, idleEnd - noticeOf(life), Math.min(idleEnd, absoluteEnd)];
  const later = changes.filter((change) => change > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}
