import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { safeReturnUrl } from '../navigation/return-url';

/** The session is over: why, and the way back to where the person was. */
@Component({
  selector: 'jalon-session-ended-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <jalon-page-header [heading]="t('portal.sessionEnded.heading')">
        <p>{{ t('portal.sessionEnded.text') }}</p>
      </jalon-page-header>
      <p class="actions">
        <a class="button" routerLink="/connexion" [queryParams]="{ retour: returnUrl() }">
          {{ t('portal.sessionEnded.signInAgain') }}
        </a>
      </p>
    </div>
  `,
})
export class SessionEndedPage {
  /** Bound to the `retour` parameter of the address. */
  readonly retour = input<string>();

  protected readonly returnUrl = computed(() => safeReturnUrl(this.retour()));
}
