import { Component, input } from '@angular/core';
import { DataItem, DataList, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RightsRequestFieldsFragment } from './request.generated';

/** What was done on a request, in order, with the words exchanged. */
@Component({
  selector: 'jalon-request-history',
  imports: [DataItem, DataList, JalonDateTimePipe, TranslocoDirective],
  template: `
    <ol jalonDataList *transloco="let t; prefix: 'dataProtection.event'">
      @for (event of events(); track event.id) {
        <li jalonDataItem>
          {{ t(event.kind) }}
          <span jalonDetail>
            @if (event.text) {
              <span class="text">{{ event.text }}</span><br />
            }
            {{ t('by', { name: event.actorName, date: (event.at | jalonDateTime) }) }}
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    .text {
      color: var(--ink);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RequestHistory {
  readonly events = input.required<RightsRequestFieldsFragment['events']>();
}
