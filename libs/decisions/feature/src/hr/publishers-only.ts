import { Component } from '@angular/core';
import { EmptyState } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Said to whoever may not publish: what the page takes, and whom to ask. */
@Component({
  selector: 'jalon-publishers-only',
  imports: [EmptyState, TranslocoDirective],
  template: `
    <jalon-empty-state *transloco="let t; prefix: 'decisions'" [heading]="t('forbidden')">{{
      t('forbiddenMeaning')
    }}</jalon-empty-state>
  `,
})
export class PublishersOnly {}
