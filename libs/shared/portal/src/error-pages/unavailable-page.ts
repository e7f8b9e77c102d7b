import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FullPage } from '../navigation/full-page';

/**
 * A part of the portal does not answer: says what still works and whom to ask, and offers to try again. Trying again
 * loads the whole page anew, since a module that failed to load stays failed until then.
 */
@Component({
  selector: 'jalon-unavailable-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <jalon-page-header [heading]="t('portal.unavailable.heading')">
        <p>{{ t('portal.unavailable.text') }}</p>
      </jalon-page-header>
      <p>{{ t('portal.unavailable.stillWorks') }}</p>
      <p>
        {{ t('portal.unavailable.human') }} <a routerLink="/aide">{{ t('portal.unavailable.help') }}</a>
      </p>
      <p class="actions">
        <button type="button" class="button" (click)="retry()">{{ t('ui.retry') }}</button>
      </p>
    </div>
  `,
})
export class UnavailablePage {
  private readonly fullPage = inject(FullPage);

  protected retry(): void {
    this.fullPage.reload();
  }
}
