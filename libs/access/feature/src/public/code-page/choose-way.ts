import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Fault, FormErrors } from '@jalon/shared/forms';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LocalRefusal } from '../../local/local-refusal';
import { type LocalOutcome, LocalSignIn, type OpenedCode } from '../../local/local-sign-in';
import { knowsPasskeys } from '../../local/passkeys';
import { NewPasswordField } from '../../password/new-password-field';

const PASSWORD = 'new-password';

/** How to sign in from now on: a passkey, which is explained and advised, or a password. */
@Component({
  selector: 'jalon-choose-way',
  imports: [Card, FormErrors, LocalRefusal, NewPasswordField, TranslocoDirective],
  templateUrl: './choose-way.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
      max-width: 32rem;
    }
    .name {
      font-weight: 650;
      overflow-wrap: anywhere;
    }
  `,
})
export class ChooseWay {
  private readonly local = inject(LocalSignIn);

  readonly code = input.required<string>();
  readonly opened = input.required<OpenedCode>();
  readonly isShared = input.required<boolean>();
  readonly entered = output();

  protected readonly passwordId = PASSWORD;
  /** On a computer that others use, a passkey would stay in it. */
  protected readonly offersPasskey = computed(() => knowsPasskeys() && !this.isShared());
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly ownWords = computed(() => [this.opened().givenName, this.opened().employerName]);

  protected withPasskey(): Promise<void> {
    return this.attempt(() => this.local.openWithPasskey(this.code(), this.isShared()));
  }

  protected async withPassword(): Promise<void> {
    if (!this.password()) {
      this.faults.set([{ fieldId: PASSWORD, code: 'REQUIRED' }]);
      return;
    }
    await this.attempt(() => this.local.openWithPassword(this.code(), this.password(), this.isShared()));
  }

  private async attempt(open: () => Promise<LocalOutcome>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    this.faults.set([]);
    const { refusal, faults = [] } = await open();
    this.busy.set(false);
    if (!refusal) return this.entered.emit();
    const [code] = refusal === 'PASSWORD_WEAK' ? faults : [];
    if (code) this.faults.set([{ fieldId: PASSWORD, code }]);
    else this.refusal.set(refusal);
  }
}
