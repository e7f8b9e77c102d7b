import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import { JalonDateTimePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AccessInvitationDocument } from './invitation-page.generated';

/** Where the link received from an employer leads: which employer it is, what will happen, and where to sign in. */
@Component({
  selector: 'jalon-invitation-page',
  imports: [JalonDateTimePipe, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './invitation-page.html',
  styleUrl: '../sign-in-page/sign-in-page.css',
})
export class InvitationPage {
  /** Bound to the `:secret` route parameter: what the link holds. */
  readonly secret = input.required<string>();

  protected readonly result = queryResource(AccessInvitationDocument, () => ({ secret: this.secret() }));
  protected readonly invitation = computed(() =>
    this.result.hasValue() ? this.result.value().accessInvitation : undefined,
  );

  /** Each provider with its address: a real navigation, since the provider is another site. */
  protected readonly links = computed(() =>
    (this.invitation()?.providers ?? []).map(({ key, label }) => {
      const search = { provider: key, invitation: this.secret(), returnTo: '/mon-espace' };
      return { label, href: `/auth/sign-in?${new URLSearchParams(search)}` };
    }),
  );
}
