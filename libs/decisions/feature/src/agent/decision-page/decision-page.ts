import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeadEnd, queryResource } from '@jalon/shared/portal';
import { LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../../decisions-texts';
import { PublishedDecisionDocument } from '../../decision/decision.generated';
import { DecisionStory } from '../../decision/decision-story';
import { DecisionText } from '../../decision/decision-text';

/** One published decision, whole. */
@Component({
  selector: 'jalon-decision-page',
  imports: [
    DeadEnd,
    DecisionStory,
    DecisionText,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDecisionsTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'decisions.one'">
      @if (decision(); as decision) {
        <div>
          <p class="no-print">
            <a routerLink="/decisions">{{ t('back') }}</a>
          </p>
          <jalon-page-header [heading]="decision.title">
            <jalon-decision-story [decision]="decision" />
          </jalon-page-header>
        </div>
        <jalon-decision-text class="stack" [decision]="decision" [isOver]="decision.state !== 'PUBLISHED'" />
        <p class="actions no-print">
          <button type="button" class="button button--quiet" (click)="print()">{{ t('print') }}</button>
        </p>
      } @else if (decision() === null) {
        <jalon-dead-end
          [heading]="t('unknown')"
          [meaning]="t('unknownMeaning')"
          backTo="/decisions"
          [back]="t('back')"
        />
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="10" />
      }
    </div>
  `,
})
export class DecisionPage {
  /** Bound to the address. */
  readonly decisionId = input.required<string>();

  protected readonly result = queryResource(PublishedDecisionDocument, () => ({ id: this.decisionId() }));
  protected readonly decision = computed(() =>
    this.result.hasValue() ? this.result.value().publishedDecision : undefined,
  );
  protected readonly print = () => window.print();
}
