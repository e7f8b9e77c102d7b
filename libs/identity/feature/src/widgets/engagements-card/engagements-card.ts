import { Component, computed, input } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, JalonDatePipe, LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../../identity-texts';
import { EngagementStateTag } from '../../vocabulary/engagement-state-tag';
import { listed } from '../../vocabulary/listed';
import { EngagementsCardDocument } from './engagements-card.generated';

/** The person's engagements with every employer, side by side, each labelled with its state. */
@Component({
  selector: 'jalon-engagements-card',
  imports: [Card, EmptyState, EngagementStateTag, JalonDatePipe, LoadError, Loading, TranslocoDirective],
  providers: [provideIdentityTexts()],
  templateUrl: './engagements-card.html',
  styleUrl: './engagements-card.css',
})
export class EngagementsCard {
  /** The employer whose file the pages show, marked when there are several. */
  readonly activeEmployerId = input.required<string>();

  protected readonly result = queryResource(EngagementsCardDocument, () => ({}));
  protected readonly engagements = computed(() =>
    this.result.hasValue() ? this.result.value().myEngagements : [],
  );
  /** A retired agent, or one who has left: the file stays theirs to read. */
  protected readonly allEnded = computed(
    () => this.engagements().length > 0 && this.engagements().every(({ state }) => state === 'ENDED'),
  );
  protected readonly severalEmployers = computed(
    () => new Set(this.engagements().map(({ employer }) => employer.id)).size > 1,
  );
  protected readonly listed = listed;
}
