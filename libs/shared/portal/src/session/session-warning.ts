import { Component, computed, effect, inject, signal } from '@angular/core';
import { activeLanguage, Dialog, formatTime } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { SessionClock } from './session-clock';
import { SessionEnd } from './session-end';
import { ExtendSessionDocument } from './session.generated';

/** Warns before a session ends, lets the person stay, and leads away calmly when it is over. */
@Component({
  selector: 'jalon-session-warning',
  imports: [Dialog, TranslocoDirective],
  templateUrl: './session-warning.html',
})
export class SessionWarning {
  private readonly apollo = inject(Apollo);
  private readonly clock = inject(SessionClock);
  private readonly sessionEnd = inject(SessionEnd);
  private readonly language = activeLanguage();
  /** The end the person was told about and accepted: it is not repeated. */
  private readonly acknowledgedEnd = signal<number | undefined>(undefined);

  protected readonly phase = this.clock.phase;
  protected readonly extensionFailed = signal(false);
  private readonly second = signal(Date.now());
  protected readonly endTime = computed(() => {
    const life = this.clock.life();
    const end = life && (this.phase() === 'absolute-soon' ? life.absoluteEnd : life.idleEnd);
    return end === undefined ? '' : formatTime(new Date(end), this.language());
  });
  protected readonly isShared = computed(() => this.clock.life()?.isShared ?? false);
  /** `0:42`: seconds are shown, never read aloud one by one. */
  protected readonly countdown = computed(() => {
    const left = Math.max(0, (this.clock.life()?.idleEnd ?? 0) - this.second());
    const seconds = Math.ceil(left / 1_000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });
  protected readonly isIdleSoon = computed(() => this.phase() === 'idle-soon');
  protected readonly isAbsoluteSoon = computed(
    () => this.phase() === 'absolute-soon' && this.clock.life()?.absoluteEnd !== this.acknowledgedEnd(),
  );

  constructor() {
    effect(() => {
      if (this.phase() === 'over') {
        this.sessionEnd.show();
      }
    });
    effect((onCleanup) => {
      if (!this.isShared() || !this.isIdleSoon()) return;
      this.second.set(Date.now());
      const timer = setInterval(() => this.second.set(Date.now()), 1_000);
      onCleanup(() => clearInterval(timer));
    });
  }

  /** "Rester connecté", and Escape: both mean that someone is there. */
  protected async stay(): Promise<void> {
    try {
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation: ExtendSessionDocument }));
      const session = data?.extendSession.session;
      this.extensionFailed.set(!session);
      if (session) {
        this.clock.start(session);
      }
    } catch {
      this.extensionFailed.set(true);
    }
  }

  protected acknowledge(): void {
    this.acknowledgedEnd.set(this.clock.life()?.absoluteEnd);
  }
}
