import { Component, inject, signal } from '@angular/core';
import { Lock } from '@jalon/shared/portal';
import { Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Always in view on a computer that others use: one press leaves it to the next person. */
@Component({
  selector: 'jalon-lock-button',
  imports: [Dialog, TranslocoDirective],
  templateUrl: './lock-button.html',
})
export class LockButton {
  private readonly lock = inject(Lock);

  protected readonly leaving = signal(false);
  /** What could not be sent when the person wanted to leave. */
  protected readonly unsent = signal(0);

  protected async leave(): Promise<void> {
    if (this.leaving()) return;
    this.leaving.set(true);
    this.unsent.set(await this.lock.leave());
    this.leaving.set(false);
  }

  protected async leaveAnyway(): Promise<void> {
    await this.lock.leaveAnyway();
  }
}
