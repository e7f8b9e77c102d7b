import { Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeadEnd, errorCode, queryResource } from '@jalon/shared/portal';
import { Disclosure, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../../decisions-texts';
import { DecisionAtDeskDocument } from '../../decision/decision.generated';
import { DecisionStory } from '../../decision/decision-story';
import { DecisionText } from '../../decision/decision-text';
import { DraftForm } from '../draft/draft-form';
import { toRead } from '../draft/draft-writing';
import { PublishCard } from '../draft/publish-card';
import { PublishersOnly } from '../publishers-only';
import { NextVersion } from './next-version';
import { WithdrawForm } from './withdraw-form';

/** One decision for those who publish: written here until it is published, read only and withdrawn after. */
@Component({
  selector: 'jalon-desk-decision-page',
  imports: [
    DeadEnd,
    DecisionStory,
    DecisionText,
    Disclosure,
    DraftForm,
    LoadError,
    Loading,
    NextVersion,
    PageHeader,
    PublishCard,
    PublishersOnly,
    RouterLink,
    TranslocoDirective,
    WithdrawForm,
  ],
  providers: [provideDecisionsTexts()],
  templateUrl: './desk-decision-page.html',
})
export class DeskDecisionPage {
  /** Bound to the address. */
  readonly decisionId = input.required<string>();
  /** Bound to a parameter of it: it has just been published. */
  readonly publiee = input<string>();

  protected readonly result = queryResource(DecisionAtDeskDocument, () => ({ id: this.decisionId() }));
  private readonly data = computed(() => (this.result.hasValue() ? this.result.value() : undefined));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** Published, a draft is one no more: what the cache still says of it does not count. */
  protected readonly decision = computed(() => this.data()?.publishedDecision ?? null);
  protected readonly draft = computed(() => (this.decision() ? null : (this.data()?.decisionDraft ?? null)));
  protected readonly isUnknown = computed(
    () => this.data() !== undefined && !this.decision() && !this.draft(),
  );
  protected readonly preview = computed(() => {
    const draft = this.draft();
    return draft && toRead(draft);
  });
  protected readonly unsaved = linkedSignal({ source: this.decisionId, computation: () => false });
}
