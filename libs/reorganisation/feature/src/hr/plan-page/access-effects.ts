import { Component, computed, input } from '@angular/core';
import { Card, DataTable } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReorganisationPlanQuery } from './plan-page.generated';

type Effects = NonNullable<NonNullable<ReorganisationPlanQuery['reorganisationPlan']>['effects']>;

/** Who loses or gains access to whom, were the lines applied on the day. */
@Component({
  selector: 'jalon-access-effects',
  imports: [Card, DataTable, TranslocoDirective],
  templateUrl: './access-effects.html',
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
    th,
    td {
      min-width: 9rem;
      vertical-align: top;
    }
    .alone {
      padding: 12px 16px;
      border-inline-start: 4px solid var(--warn);
      background: var(--warn-soft);
    }
  `,
})
export class AccessEffects {
  readonly effects = input.required<Effects>();
  readonly day = input.required<string>();

  protected readonly isQuiet = computed(() => {
    const { access, managers, leftAlone } = this.effects();
    return access.length + managers.length + leftAlone.length === 0;
  });

  /** Those who have a direct superior, and would have none. */
  protected readonly unled = computed(() => {
    const names = this.effects()
      .managers.filter(({ fromName, toName }) => fromName && !toName)
      .map(({ agentName }) => agentName ?? '');
    return names.length > 0 ? names : null;
  });
}
