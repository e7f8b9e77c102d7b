import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';
import { nextChangeAfter, phaseAt, type SessionLife } from './session-life';

/** Ends of a session as the server says them. */
export interface SessionEnds {
  readonly idleExpiresAt: string;
  readonly absoluteExpiresAt: string;
  readonly isShared: boolean;
}

/** Tells the other tabs of this browser that the session was just used: they share it. */
const lastUseKey = 'jalon.session-used-at';
/** The same on a shared computer, in whose browser nothing is kept. */
const lastUseChannel = 'jalon.session-used';

/**
 * Follows the life of the session without asking the server, since asking would prolong it: each answer received puts
 * off the idle end, in every tab. Counts on this device's clock, corrected by the server's `Date` header.
 */
@Injectable({ providedIn: 'root' })
export class SessionClock {
  private readonly storage = inject(BrowserStorage);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly current = signal<SessionLife | undefined>(undefined);
  private readonly now = signal(Date.now());
  private idleSpan = 0;
  /** How late this device's clock is. */
  private delay = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private channel: BroadcastChannel | undefined;

  /** Until when the session lasts; `undefined` when there is none. */
  readonly life = this.current.asReadonly();

  /** Where the session stands; calm when there is none. */
  readonly phase = computed(() => {
    const life = this.current();
    return life ? phaseAt(life, this.now()) : 'calm';
  });

  constructor() {
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key === lastUseKey && newValue) {
        this.usedAt(Number(newValue));
      }
    };
    // A sleeping device does not count: what happened meanwhile is looked at on waking.
    const onReturn = () => this.tick();
    this.window?.addEventListener('storage', onStorage);
    this.window?.addEventListener('focus', onReturn);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('storage', onStorage);
      this.window?.removeEventListener('focus', onReturn);
      clearTimeout(this.timer);
      this.channel?.close();
    });
  }

  /** A session begins, or was prolonged. */
  start({ idleExpiresAt, absoluteExpiresAt, isShared }: SessionEnds): void {
    if (isShared) this.keepNothing();
    const idleEnd = Date.parse(idleExpiresAt) - this.delay;
    this.idleSpan = idleEnd - Date.now();
    this.current.set({ idleEnd, absoluteEnd: Date.parse(absoluteExpiresAt) - this.delay, isShared });
    this.tick();
  }

  /** The session is over, or nobody is signed in. */
  stop(): void {
    this.current.set(undefined);
    clearTimeout(this.timer);
  }

  /** The server answered a request, which puts off the idle end. */
  serverAnswered(date: string | null): void {
    if (date) {
      this.delay = Date.parse(date) - Date.now();
    }
    if (this.current()) {
      this.usedAt(Date.now());
      this.storage.write(lastUseKey, String(Date.now()));
      this.channel?.postMessage(Date.now());
    }
  }

  private keepNothing(): void {
    this.storage.keepNothing();
    const Channel = this.window?.BroadcastChannel;
    if (this.channel || !Channel) return;
    this.channel = new Channel(lastUseChannel);
    this.channel.onmessage = ({ data }) => this.usedAt(Number(data));
  }

  private usedAt(time: number): void {
    this.current.update((life) =>
      life ? { ...life, idleEnd: Math.max(life.idleEnd, time + this.idleSpan) } : undefined,
    );
    this.tick();
  }

  /** Looks at the time, and comes back when the phase may change. */
  private tick(): void {
    clearTimeout(this.timer);
    const life = this.current();
    this.now.set(Date.now());
    const next = life && nextChangeAfter(life, Date.now());
    if (next !== undefined) {
      this.timer = setTimeout(() => this.tick(), next - Date.now());
    }
  }
}
