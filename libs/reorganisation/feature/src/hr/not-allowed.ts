import { Component } from '@angular/core';
import { EmptyState } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Said to whoever does not manage every agent: what the page takes, and whom to ask. */
@Component({
  selector: 'jalon-reorganisation-not-allowed',
  imports: [EmptyState, TranslocoDirective],
  template: `
    <jalon-empty-state *transloco="let t; prefix: 'reorganisation'" [heading]="t('forbidden')">{{
      t('forbiddenMeaning')
    }}</jalon-empty-state>
  `,
})
export class NotAllowed {}
