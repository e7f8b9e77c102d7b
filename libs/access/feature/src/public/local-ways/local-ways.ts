import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource, safeReturnUrl } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { LocalRefusal } from '../../local/local-refusal';
import { LocalSignIn } from '../../local/local-sign-in';
import { knowsPasskeys } from '../../local/passkeys';
import { LocalWaysDocument } from './local-ways.generated';

/** Beside the providers: a code from one's employer, a passkey, a name and password. Nothing where they are closed. */
@Component({
  selector: 'jalon-local-ways',
  imports: [LocalRefusal, RouterLink, TranslocoDirective],
  providers: [provideAccessTexts()],
  template: `
    @if (offered()) {
      <section class="stack" aria-labelledby="local-ways" *transloco="let t; prefix: 'access.local'">
        <h2 id="local-ways">{{ t('heading') }}</h2>
        <p>{{ t('sentence') }}</p>
        <jalon-local-refusal [refusal]="refusal()" />
        <div class="ways">
          @if (passkeys) {
            <button type="button" class="button" [attr.aria-disabled]="busy()" (click)="signInWithPasskey()">
              {{ t('withPasskey') }}
            </button>
          }
          <a class="button button--quiet" routerLink="/connexion/mot-de-passe" [queryParams]="search()">
            {{ t('withPassword') }}
          </a>
          <a class="button button--quiet" routerLink="/connexion/code" [queryParams]="search()">
            {{ t('withCode') }}
          </a>
        </div>
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: 1.1rem;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
  `,
})
export class LocalWays {
  private readonly local = inject(LocalSignIn);
  private readonly location = inject(DOCUMENT).location;

  /** Where to go back to, once signed in. */
  readonly returnTo = input<string>();
  /** Others use this computer. */
  readonly isShared = input(false);

  private readonly offer = queryResource(LocalWaysDocument, () => ({}));
  protected readonly offered = computed(() => this.offer.hasValue() && this.offer.value().localSignIn);
  protected readonly passkeys = knowsPasskeys();
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly search = computed(() => ({
    retour: this.returnTo() ?? null,
    partage: this.isShared() ? '1' : null,
  }));

  protected async signInWithPasskey(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    const { refusal } = await this.local.signInWithPasskey(this.isShared());
    this.busy.set(false);
    this.refusal.set(refusal);
    // A new page: what it asks is asked as whoever has just signed in.
    if (!refusal) this.location.assign(safeReturnUrl(this.returnTo()));
  }
}
