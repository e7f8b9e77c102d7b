import { Component, computed } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../../decisions-texts';
import { PublishedDecisionsDocument } from '../../decision/decision.generated';
import { DecisionList } from '../../decision/decision-list';

/** Everything the employer has decided about competences, in force first: what opens what, until when. */
@Component({
  selector: 'jalon-decisions-page',
  imports: [Card, DecisionList, EmptyState, LoadError, Loading, PageHeader, TranslocoDirective],
  providers: [provideDecisionsTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'decisions.all'">
      <jalon-page-header [heading]="t('title')">
        <p>{{ t('sentence') }}</p>
      </jalon-page-header>
      @if (result.hasValue()) {
        @if (current().length > 0) {
          <jalon-card [heading]="t('current')">
            <jalon-decision-list [decisions]="current()" />
          </jalon-card>
        } @else {
          <jalon-empty-state [heading]="t('none')">{{ t('noneMeaning') }}</jalon-empty-state>
        }
        @if (past().length > 0) {
          <jalon-card [heading]="t('past')">
            <jalon-decision-list [decisions]="past()" />
          </jalon-card>
        }
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="6" />
      }
    </div>
  `,
})
export class DecisionsPage {
  protected readonly result = queryResource(PublishedDecisionsDocument, () => ({}));
  private readonly decisions = computed(() =>
    this.result.hasValue() ? this.result.value().publishedDecisions : [],
  );
  protected readonly current = computed(() => this.decisions().filter(({ state }) => state === 'PUBLISHED'));
  protected readonly past = computed(() => this.decisions().filter(({ state }) => state !== 'PUBLISHED'));
}
