import { Component } from '@angular/core';
import { EmptyState } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Said to whoever gives no right: what the page takes, and whom to ask. */
@Component({
  selector: 'jalon-rights-only',
  imports: [EmptyState, TranslocoDirective],
  template: `
    <jalon-empty-state *transloco="let t; prefix: 'rights.right'" [heading]="t('forbidden')">{{
      t('forbiddenMeaning')
    }}</jalon-empty-state>
  `,
})
export class RightsOnly {}
