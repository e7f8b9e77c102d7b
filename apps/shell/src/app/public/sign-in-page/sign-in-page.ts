import { Component, computed, input, linkedSignal } from '@angular/core';
import { LocalWays } from '@jalon/access/feature';
import { queryResource, safeReturnUrl } from '@jalon/shared/portal';
import { Disclosure, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SignInProvidersDocument } from './sign-in.generated';

/** Where to sign in: one link per provider the employers use. */
@Component({
  selector: 'jalon-sign-in-page',
  imports: [Disclosure, LoadError, Loading, LocalWays, PageHeader, TranslocoDirective],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** Bound to the `retour` parameter of the address: where to go back to. */
  readonly retour = input<string>();

  /** Bound to the `deconnexion` parameter: the person has just signed out. */
  readonly deconnexion = input<string>();

  /** Bound to the `partage` parameter: this computer is one that others use, as they have just said. */
  readonly partage = input<string>();

  /** Kept nowhere but in the session that is about to open. */
  protected readonly isShared = linkedSignal(() => this.partage() !== undefined);

  protected readonly providers = queryResource(SignInProvidersDocument, () => ({}));

  /** Each provider with its address: a real navigation, since the provider is another site. */
  protected readonly links = computed(() => {
    const providers = this.providers.hasValue() ? this.providers.value().signInProviders : [];
    return providers.map(({ key, label }) => {
      const search = new URLSearchParams({ provider: key, returnTo: safeReturnUrl(this.retour()) });
      if (this.isShared()) search.set('shared', '1');
      return { label, href: `/auth/sign-in?${search}` };
    });
  });
}
