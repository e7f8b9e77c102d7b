import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { safeReturnUrl } from '@jalon/shared/portal';
import { Disclosure, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { LocalRefusal } from '../../local/local-refusal';
import { LocalSignIn, type OpenedCode } from '../../local/local-sign-in';
import { ChooseWay } from './choose-way';

const CODE = 'access-code';

/** The code a referent handed over: typed, recognised, then exchanged for a way of signing in. */
@Component({
  selector: 'jalon-code-page',
  imports: [
    ChooseWay,
    Disclosure,
    FormErrors,
    FormField,
    LocalRefusal,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideAccessTexts()],
  templateUrl: './code-page.html',
  styles: `
    form {
      display: grid;
      gap: 20px;
      max-width: 32rem;
    }
  `,
})
export class CodePage {
  private readonly local = inject(LocalSignIn);
  private readonly location = inject(DOCUMENT).location;

  /** Bound to `?retour=`: where to go back to. */
  readonly retour = input<string>();
  /** Bound to `?partage=1`: others use this computer. */
  readonly partage = input<string>();

  protected readonly codeId = CODE;
  /** In this page's memory only: the code is neither in its address nor in the browser. */
  protected readonly code = signal('');
  protected readonly opened = signal<OpenedCode | null>(null);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  private readonly tried = signal(false);
  protected readonly isShared = computed(() => this.partage() === '1');
  protected readonly faults = computed<readonly Fault[]>(() =>
    this.tried() && !this.code().trim() ? [{ fieldId: CODE, code: 'REQUIRED' }] : [],
  );

  protected async look(): Promise<void> {
    this.tried.set(true);
    this.refusal.set(null);
    if (this.faults().length > 0 || this.busy()) return;
    this.busy.set(true);
    const { refusal, opened } = await this.local.lookAtCode(this.code());
    this.busy.set(false);
    this.refusal.set(refusal);
    this.opened.set(opened ?? null);
  }

  /** A new page: what it asks is asked as whoever has just signed in. */
  protected enter(): void {
    const wish = safeReturnUrl(this.retour());
    this.location.assign(wish === '/' ? '/mon-espace' : wish);
  }
}
