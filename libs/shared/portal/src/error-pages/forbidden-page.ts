import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A page that is not for the person: says that it is not their fault, and what to do. */
@Component({
  selector: 'jalon-forbidden-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <jalon-page-header [heading]="t('portal.forbidden.heading')">
        <p>{{ t('portal.forbidden.text') }}</p>
      </jalon-page-header>
      <p>{{ t('portal.forbidden.cure') }}</p>
      <p class="actions">
        <a class="button" routerLink="/">{{ t('portal.backHome') }}</a>
      </p>
    </div>
  `,
})
export class ForbiddenPage {}
