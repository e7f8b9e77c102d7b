import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataItem, DataList, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DecisionLineFragment } from './decision.generated';
import { DecisionStateTag } from './decision-state';

/** Published decisions, one line each: what it opens, its committee and its opinion, its dates. */
@Component({
  selector: 'jalon-decision-list',
  imports: [DataItem, DataList, DecisionStateTag, JalonDatePipe, RouterLink, TranslocoDirective],
  template: `
    <ul jalonDataList *transloco="let t; prefix: 'decisions'">
      @for (decision of decisions(); track decision.id) {
        <li jalonDataItem>
          <a [routerLink]="[place(), decision.id]" lang="fr">{{ decision.title }}</a>
          <span jalonDetail>
            @for (one of decision.purposes; track one.purpose; let last = $last) {
              {{ t('purpose.' + one.purpose) }}{{ last ? '.' : ',' }}
            }
            {{
              t('list.opinion.' + decision.opinion, {
                committee: decision.committee,
                date: decision.opinionOn | jalonDate,
              })
            }}
            @if (decision.withdrawnOn; as date) {
              {{ t('list.withdrawn', { date: date | jalonDate }) }}
            } @else if (decision.replacedOn) {
              {{ t('list.replaced', { date: decision.replacedOn | jalonDate }) }}
            } @else {
              {{
                t('list.period', { from: decision.effectiveOn | jalonDate, to: decision.endsOn | jalonDate })
              }}
            }
          </span>
          <jalon-decision-state jalonAside [decision]="decision" />
        </li>
      }
    </ul>
  `,
})
export class DecisionList {
  readonly decisions = input.required<readonly DecisionLineFragment[]>();
  /** Where a decision is read: its id follows. */
  readonly place = input('/decisions');
}
