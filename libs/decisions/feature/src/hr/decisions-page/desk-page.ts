import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import {
  Card,
  countForm,
  DataItem,
  DataList,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../../decisions-texts';
import { DecisionsDeskDocument } from '../../decision/decision.generated';
import { DecisionList } from '../../decision/decision-list';
import { PublishersOnly } from '../publishers-only';

/** What is being written, what is in force, what is over: for those who publish. */
@Component({
  selector: 'jalon-decisions-desk-page',
  imports: [
    Card,
    DataItem,
    DataList,
    DecisionList,
    EmptyState,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    PublishersOnly,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDecisionsTexts()],
  templateUrl: './desk-page.html',
})
export class DeskPage {
  protected readonly result = queryResource(DecisionsDeskDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly drafts = computed(() =>
    this.result.hasValue() ? this.result.value().decisionDrafts : [],
  );
  private readonly published = computed(() =>
    this.result.hasValue() ? this.result.value().publishedDecisions : [],
  );
  protected readonly current = computed(() => this.published().filter(({ state }) => state === 'PUBLISHED'));
  protected readonly past = computed(() => this.published().filter(({ state }) => state !== 'PUBLISHED'));
  protected readonly countForm = countForm;
}
