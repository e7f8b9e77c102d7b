import { DestroyRef, DOCUMENT, inject } from '@angular/core';

const EVERY = 60_000;
/** Asking keeps the session alive: nobody's hand on the device for this long, and nothing is asked any more. */
const ATTENDED = 4 * 60_000;

/**
 * Asks again every minute while somebody is there: not on a hidden page, nor on a device that nobody has touched for a
 * while. To be called where `inject` may be.
 */
export function gentlePoll(ask: () => void): void {
  const document = inject(DOCUMENT);
  let touchedAt = Date.now();
  let askedAt = Date.now();
  const askIfAttended = () => {
    const now = Date.now();
    if (document.hidden || now - touchedAt > ATTENDED || now - askedAt < EVERY) return;
    askedAt = now;
    ask();
  };
  const touch = () => {
    touchedAt = Date.now();
    askIfAttended();
  };
  const timer = setInterval(askIfAttended, EVERY);
  const events = ['pointerdown', 'keydown', 'visibilitychange'] as const;
  for (const event of events) document.addEventListener(event, touch, { passive: true });
  inject(DestroyRef).onDestroy(() => {
    clearInterval(timer);
    for (const event of events) document.removeEventListener(event, touch);
  });
}
