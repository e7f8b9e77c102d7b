import { Component } from '@angular/core';
import { EmptyState } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Said to whoever is no data-protection officer: what the page takes, and whom to ask. */
@Component({
  selector: 'jalon-officers-only',
  imports: [EmptyState, TranslocoDirective],
  template: `
    <jalon-empty-state *transloco="let t; prefix: 'dataProtection'" [heading]="t('forbidden')">{{
      t('forbiddenMeaning')
    }}</jalon-empty-state>
  `,
})
export class OfficersOnly {}
