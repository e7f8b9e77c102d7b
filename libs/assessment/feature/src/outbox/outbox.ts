import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { CurrentActor, Lock } from '@jalon/shared/portal';
import { Subject } from 'rxjs';
import type { AnswerValue } from '../interactions/answer-value';
import { AnswerSender, type SendOutcome } from './answer-sender';
import { AnswerStore } from './answer-store';
import type { AnswerPlace, PendingAnswer } from './pending-answer';
import { personKey } from './person-key';
import { retryDelay } from './retry-delay';

/** The end of an answer's way: the server kept it, or refused it for good. */
export interface Delivery {
  readonly answer: PendingAnswer;
  readonly outcome: Exclude<SendOutcome, { kind: 'unsure' }>;
}

/**
 * Answers between the person and the server. Each is written on the device before it is sent, sent again until the
 * server acknowledges it, even after a reload, and only then forgotten. On a computer that others use, it waits in
 * memory alone.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly actor = inject(CurrentActor);
  private readonly sender = inject(AnswerSender);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly answers = signal<readonly PendingAnswer[]>([]);
  private readonly onDevice = signal(true);
  private readonly tries = signal(0);
  private readonly delivered = new Subject<Delivery>();
  private store: AnswerStore | null = null;
  private opening: Promise<void> | undefined;
  private delivering = false;
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** Answers that the server has not acknowledged. */
  readonly pending = this.answers.asReadonly();
  /** Whether a try has failed since the last success: the person is told. */
  readonly isStuck = computed(() => this.answers().length > 0 && this.tries() > 0);
  /** Whether what waits would survive a reload; a browser may refuse to keep anything. */
  readonly isKeptOnDevice = this.onDevice.asReadonly();
  readonly deliveries = this.delivered.asObservable();

  constructor() {
    this.window?.addEventListener('online', () => void this.deliver());
    // Whoever leaves a shared computer leaves nothing on it: what waits is sent first, or they are told.
    inject(Lock).beforeLeaving(async () => {
      await this.deliver();
      return this.answers().length;
    });
  }

  /** Reads what an earlier page left, and sends it. */
  open(): Promise<void> {
    this.opening ??= this.read();
    return this.opening;
  }

  /** Writes an answer on the device, then sends it. Resolves once it is written. */
  async add(answer: PendingAnswer): Promise<void> {
    await this.open();
    await this.attempt((store) => store.keep(answer));
    this.answers.update((answers) => [...answers.filter((one) => !isSamePlace(one, answer)), answer]);
    void this.deliver();
  }

  /** Sends what waits, now. */
  async deliver(): Promise<void> {
    if (this.delivering) return;
    this.delivering = true;
    clearTimeout(this.retry);
    try {
      for (let next = this.answers()[0]; next; next = this.answers()[0]) {
        if (!(await this.deliverOne(next))) break;
      }
    } finally {
      this.delivering = false;
    }
  }

  async draft(place: AnswerPlace): Promise<AnswerValue | null> {
    await this.open();
    return (await this.attempt((store) => store.draft(place))) ?? null;
  }

  async keepDraft(place: AnswerPlace, value: AnswerValue | null): Promise<void> {
    await this.open();
    await this.attempt((store) => store.keepDraft(place, value));
  }

  /** @returns whether the next one may be sent */
  private async deliverOne(answer: PendingAnswer): Promise<boolean> {
    const outcome = await this.sender.send(answer);
    if (outcome.kind === 'unsure') {
      this.tries.update((tries) => tries + 1);
      this.retry = setTimeout(() => void this.deliver(), retryDelay(this.tries()));
      return false;
    }
    // An answer the person must mend keeps its draft; it is no longer on its way.
    await this.attempt((store) => store.forget(answer, outcome.kind === 'kept'));
    this.tries.set(0);
    this.answers.update((answers) => answers.filter((one) => one !== answer));
    this.delivered.next({ answer, outcome });
    return true;
  }

  private async read(): Promise<void> {
    await this.actor.load();
    const me = this.actor.me();
    const personId = me?.session.isShared ? undefined : me?.personId;
    const key = personId ? await personKey(personId) : null;
    this.store = key ? await AnswerStore.open(key).catch(() => null) : null;
    this.onDevice.set(this.store !== null);
    this.answers.set((await this.attempt((store) => store.pending())) ?? []);
    void this.deliver();
  }

  /** A device that is full, or a database deleted under our feet, must not stop the answer: it is sent from memory. */
  private async attempt<T>(work: (store: AnswerStore) => Promise<T>): Promise<T | undefined> {
    try {
      return this.store ? await work(this.store) : undefined;
    } catch {
      this.onDevice.set(false);
      return undefined;
    }
  }
}

function isSamePlace(one: AnswerPlace, other: AnswerPlace): boolean {
  return one.assessmentId === other.assessmentId && one.position === other.position;
}
