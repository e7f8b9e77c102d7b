import { Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import { HumanContact, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { MyAccessPageDocument } from './access-page.generated';
import { DepartureGuide } from '../../departure/departure-guide';
import { IdentitiesCard } from '../../identities/identities-card';
import { PasskeysCard } from './passkeys-card';
import { PasswordCard } from './password-card';

/** How one signs in: what there is, one more, one less. The last way in stays. */
@Component({
  selector: 'jalon-access-page',
  imports: [
    DepartureGuide,
    HumanContact,
    IdentitiesCard,
    LoadError,
    Loading,
    PageHeader,
    PasskeysCard,
    PasswordCard,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideAccessTexts()],
  templateUrl: './access-page.html',
  styles: `
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class AccessPage {
  /** Bound to the `identite` parameter: a provider has just led back here. */
  readonly identite = input<string>();

  protected readonly result = queryResource(MyAccessPageDocument, () => ({}));
  protected readonly access = computed(() =>
    this.result.hasValue() ? this.result.value().myAccess : undefined,
  );
  protected readonly isOpen = computed(() => this.result.hasValue() && this.result.value().localSignIn);
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'SIGN_IN')
      : undefined,
  );
  /** What the last act did: kept in sight, and announced. */
  protected readonly outcome = linkedSignal(
    () => (this.identite() ? 'identityProposed' : null) as string | null,
  );

  protected done(outcome: string): void {
    this.outcome.set(outcome);
    this.result.reload();
  }
}
