import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type LocalOutcome, LocalRefusal, LocalSignIn, provideAccessTexts } from '@jalon/access/feature';
import { queryResource } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { LocalProofDocument } from './local-proof.generated';

/** Proving again who one is by a passkey or a password of ours, without leaving the page. */
@Component({
  selector: 'jalon-local-proof',
  imports: [LocalRefusal, TranslocoDirective],
  providers: [provideAccessTexts()],
  templateUrl: './local-proof.html',
  styles: `
    form {
      display: grid;
      gap: 8px;
      margin-top: 16px;
    }
    button {
      justify-self: start;
    }
  `,
})
export class LocalProof {
  private readonly local = inject(LocalSignIn);

  /** A password is not enough. */
  readonly wantsStrong = input.required<boolean>();
  readonly proved = output<void>();

  private readonly result = queryResource(LocalProofDocument, () => ({}));
  private readonly mine = computed(() => (this.result.hasValue() ? this.result.value().myAccess : undefined));
  protected readonly hasPasskey = computed(() => (this.mine()?.passkeys.length ?? 0) > 0);
  protected readonly hasPassword = computed(() => Boolean(this.mine()?.passwordSetAt) && !this.wantsStrong());
  protected readonly isStuck = computed(() => this.mine() && !this.hasPasskey() && !this.hasPassword());
  protected readonly signInName = computed(() => this.mine()?.signInName ?? '');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);

  protected withPasskey(): Promise<void> {
    return this.prove(() => this.local.confirmWithPasskey());
  }

  protected withPassword(password: string): Promise<void> {
    return this.prove(() => this.local.confirmWithPassword(this.signInName(), password));
  }

  private async prove(attempt: () => Promise<LocalOutcome>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    const { refusal } = await attempt();
    this.busy.set(false);
    this.refusal.set(refusal);
    if (!refusal) this.proved.emit();
  }
}
