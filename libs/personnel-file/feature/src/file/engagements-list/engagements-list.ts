import { Component, input } from '@angular/core';
import { listed } from '@jalon/identity/feature';
import { Card, DataItem, DataList, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';

/** The links between the agent and this employer, past and present. */
@Component({
  selector: 'jalon-engagements-list',
  imports: [Card, DataItem, DataList, JalonDatePipe, TranslocoDirective],
  templateUrl: './engagements-list.html',
})
export class EngagementsList {
  readonly engagements = input.required<WholeFileFragment['engagements']>();

  protected readonly listed = listed;
}
