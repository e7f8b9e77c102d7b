import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** An address that leads nowhere. */
@Component({
  selector: 'jalon-not-found-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <jalon-page-header [heading]="t('portal.notFound.heading')">
        <p>{{ t('portal.notFound.text') }}</p>
      </jalon-page-header>
      <p class="actions">
        <a class="button" routerLink="/">{{ t('portal.backHome') }}</a>
      </p>
    </div>
  `,
})
export class NotFoundPage {}
