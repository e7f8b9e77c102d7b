import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  apiLanguage,
  CurrentActor,
  DeadEnd,
  errorCode,
  PageTitle,
  queryResource,
} from '@jalon/shared/portal';
import { Card, JalonDateTimePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideCertificationTexts } from '../../certification-texts';
import { ApplicationStateTag } from '../../vocabulary/application-state-tag';
import { DecisionCard } from '../../vocabulary/decision-card/decision-card';
import { AppealAnswer } from './appeal/appeal-answer';
import { ApplicationPageDocument } from './application-page.generated';
import { DecisionForm } from './deciding/decision-form';
import { IssueCard } from './issue-card';
import { ProposalCard } from './proposal/proposal-card';

/** One application: its decision record in words, then the officer's decision, issuing, and the appeal if there is one. */
@Component({
  selector: 'jalon-application-page',
  imports: [
    AppealAnswer,
    ApplicationStateTag,
    Card,
    DeadEnd,
    DecisionCard,
    DecisionForm,
    IssueCard,
    JalonDateTimePipe,
    LoadError,
    Loading,
    PageHeader,
    ProposalCard,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './application-page.html',
  styles: `
    .back {
      margin-bottom: 12px;
    }
  `,
})
export class ApplicationPage {
  private readonly language = apiLanguage();
  private readonly actor = inject(CurrentActor);

  /** Bound to `:applicationId`. */
  readonly applicationId = input.required<string>();

  protected readonly result = queryResource(ApplicationPageDocument, () => ({
    id: this.applicationId(),
    language: this.language(),
  }));
  protected readonly application = computed(() =>
    this.result.hasValue() ? this.result.value().certificationApplication : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly officerName = computed(() => this.actor.me()?.displayName ?? '');
  protected readonly openAppeal = computed(() => {
    const appeal = this.application()?.decision?.appeal;
    return appeal && appeal.answer === null ? appeal : null;
  });
  /** Whoever decided does not judge the appeal; the server checks it too. */
  protected readonly decidedByMe = computed(
    () => this.application()?.decision?.decidedByName === this.officerName(),
  );
  /** What the last act did: kept in sight, and announced. */
  protected readonly outcome = signal<'decided' | 'answered' | 'issued' | null>(null);

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const application = this.application();
      if (application) pageTitle.set(application.applicantName);
    });
  }
}
