import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { safeReturnUrl } from '@jalon/shared/portal';
import { Disclosure, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { LocalRefusal } from '../../local/local-refusal';
import { LocalSignIn } from '../../local/local-sign-in';

const NAME = 'sign-in-name';
const PASSWORD = 'sign-in-password';

/** Signs in with the name printed on one's slip and a password; whoever forgot it is told whom to see. */
@Component({
  selector: 'jalon-password-page',
  imports: [Disclosure, FormErrors, FormField, LocalRefusal, PageHeader, RouterLink, TranslocoDirective],
  providers: [provideAccessTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'access.local'">
      <p>
        <a routerLink="/connexion">{{ t('back') }}</a>
      </p>
      <jalon-page-header [heading]="t('passwordTitle')">
        <p>{{ t('passwordSentence') }}</p>
      </jalon-page-header>
      <jalon-form-errors [faults]="faults()" />
      <jalon-local-refusal [refusal]="refusal()" />
      <form novalidate (submit)="$event.preventDefault(); signIn()">
        <jalon-form-field
          autocomplete="username"
          [fieldId]="nameId"
          [label]="t('name')"
          [hint]="t('nameHint')"
          [maxLength]="60"
          [faults]="faults()"
          [(value)]="name"
        />
        <jalon-form-field
          kind="password"
          autocomplete="current-password"
          [fieldId]="passwordId"
          [label]="t('password')"
          [maxLength]="128"
          [faults]="faults()"
          [(value)]="password"
        />
        <p class="actions">
          <button class="button" [attr.aria-disabled]="busy()">{{ t('signIn') }}</button>
        </p>
      </form>
      <jalon-disclosure [label]="t('forgotten')">
        <p>{{ t('forgottenAnswer') }}</p>
      </jalon-disclosure>
    </div>
  `,
  styles: `
    form {
      display: grid;
      gap: 20px;
      max-width: 32rem;
    }
  `,
})
export class PasswordPage {
  private readonly local = inject(LocalSignIn);
  private readonly location = inject(DOCUMENT).location;

  /** Bound to `?retour=`: where to go back to. */
  readonly retour = input<string>();
  /** Bound to `?partage=1`: others use this computer. */
  readonly partage = input<string>();

  protected readonly nameId = NAME;
  protected readonly passwordId = PASSWORD;
  protected readonly name = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  private readonly tried = signal(false);
  protected readonly faults = computed<readonly Fault[]>(() =>
    this.tried()
      ? [
          ...(this.name().trim() ? [] : [{ fieldId: NAME, code: 'REQUIRED' }]),
          ...(this.password() ? [] : [{ fieldId: PASSWORD, code: 'REQUIRED' }]),
        ]
      : [],
  );

  protected async signIn(): Promise<void> {
    this.tried.set(true);
    this.refusal.set(null);
    if (this.faults().length > 0 || this.busy()) return;
    this.busy.set(true);
    const { refusal } = await this.local.signInWithPassword(
      this.name(),
      this.password(),
      this.partage() === '1',
    );
    this.busy.set(false);
    this.refusal.set(refusal);
    if (!refusal) this.location.assign(safeReturnUrl(this.retour()));
  }
}
