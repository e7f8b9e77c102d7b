import { Component, computed, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Apollo, apiLanguage, errorCode, PageTitle, queryResource } from '@jalon/shared/portal';
import { EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, fromEvent } from 'rxjs';
import { provideAssessmentTexts } from '../../assessment-texts';
import { type Delivery, Outbox } from '../../outbox/outbox';
import { EvaluationDocument } from './evaluation.generated';
import { EvaluationActs } from './evaluation-acts';
import { PausedCard } from './paused-card/paused-card';
import { QuestionForm } from './question-form/question-form';
import { SaveState } from './save-state/save-state';

/** Something the person must know about their assessment: each has its sentence in the catalogue. */
type Notice = 'alreadyAnswered' | 'movedElsewhere' | 'refused' | 'actFailed';

/** What the server says of an answer that the person can mend; anything else means that the assessment has changed. */
const CURABLE = ['ANSWER_EMPTY', 'ANSWER_INCOMPLETE', 'ANSWER_INVALID', 'NUMBER_UNREADABLE'];

/** Taking an assessment, one question at a time. The server says which one; nothing given is lost on the way to it. */
@Component({
  selector: 'jalon-evaluation-page',
  imports: [
    EmptyState,
    LoadError,
    Loading,
    PageHeader,
    PausedCard,
    QuestionForm,
    RouterLink,
    SaveState,
    TranslocoDirective,
  ],
  providers: [provideAssessmentTexts(), EvaluationActs],
  templateUrl: './evaluation-page.html',
  styleUrl: './evaluation-page.css',
  host: { '(window:beforeunload)': 'warnBeforeLeaving($event)' },
})
export class EvaluationPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly pageTitle = inject(PageTitle);
  private readonly language = apiLanguage();
  private readonly acts = inject(EvaluationActs);
  protected readonly outbox = inject(Outbox);

  /** Bound to `:id`. */
  readonly id = input.required<string>();
  /** Bound to `?reprendre`: the person who followed this link has already said that they go on. */
  readonly reprendre = input<string>();

  protected readonly result = queryResource(EvaluationDocument, () => ({
    id: this.id(),
    language: this.language(),
  }));
  protected readonly assessment = computed(() =>
    this.result.hasValue() ? this.result.value().assessment : undefined,
  );
  protected readonly question = computed(() => this.assessment()?.current ?? null);
  protected readonly isUnknown = computed(
    () => this.assessment() === null || errorCode(this.result.error()) === 'NOT_FOUND',
  );
  /** The answer to the question shown, when it is on its way. */
  protected readonly pending = computed(() =>
    this.outbox
      .pending()
      .find((one) => one.assessmentId === this.id() && one.position === this.question()?.position),
  );
  protected readonly notice = signal<Notice | null>(null);
  /** What the server says of an answer it cannot take as it is. */
  protected readonly serverFault = signal<string | null>(null);
  /** A pause is being ended without the person having to ask again. */
  protected readonly isResuming = signal(false);
  private readonly mustResume = signal(false);
  /** Positions answered from this device: when another one comes up, somebody answered elsewhere. */
  private readonly answeredHere = new Set<number>();
  private shownPosition: number | null = null;

  constructor() {
    void this.outbox.open();
    this.outbox.deliveries.pipe(takeUntilDestroyed()).subscribe((delivery) => this.onDelivery(delivery));
    fromEvent(inject(DOCUMENT), 'visibilitychange')
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.refresh());
    effect(() => this.takeResumption());
    effect(() => this.onState(this.assessment()?.state));
    // What an earlier page left is on its way too: the next question comes before its acknowledgement.
    effect(() => this.noteOnTheirWay());
    effect(() => this.onQuestion(this.question()?.position ?? null));
  }

  protected submit(value: Parameters<EvaluationActs['answer']>[1]): void {
    const question = this.question();
    if (!question || this.pending()) return;
    this.notice.set(null);
    this.serverFault.set(null);
    this.answeredHere.add(question.position);
    void this.acts.answer({ assessmentId: this.id(), position: question.position }, value);
  }

  protected async pause(): Promise<void> {
    await this.act('pause');
  }

  protected async resume(): Promise<void> {
    await this.act('resume');
  }

  protected async finish(): Promise<void> {
    await this.act('finish');
  }

  protected async abandon(): Promise<void> {
    await this.act('abandon');
  }

  /** The browser asks before closing a page whose answer has not arrived. */
  protected warnBeforeLeaving(event: BeforeUnloadEvent): void {
    if (this.outbox.pending().length > 0) event.preventDefault();
  }

  private async act(act: 'pause' | 'resume' | 'finish' | 'abandon'): Promise<void> {
    this.notice.set(null);
    const done = await this.acts.change(act, this.id());
    if (!done) this.notice.set('actFailed');
  }

  private onDelivery({ answer, outcome }: Delivery): void {
    if (answer.assessmentId !== this.id()) return;
    if (outcome.kind === 'kept') {
      this.answeredHere.add(answer.position);
      if (outcome.receipt.alreadyAnswered) this.notice.set('alreadyAnswered');
    } else if (CURABLE.includes(outcome.code) && answer.position === this.question()?.position) {
      this.serverFault.set(outcome.message);
    } else {
      this.notice.set('refused');
      this.refresh();
    }
  }

  private noteOnTheirWay(): void {
    for (const { assessmentId, position } of this.outbox.pending()) {
      if (assessmentId === this.id()) this.answeredHere.add(position);
    }
  }

  /** Asked once: the address forgets it, so that a reload or a step back does not end a later pause. */
  private takeResumption(): void {
    if (this.reprendre() === undefined) return;
    this.mustResume.set(true);
    const queryParams = { reprendre: null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private onState(state: string | undefined): void {
    if (state === 'FINISHED') untracked(() => this.showResult());
    if (!state || !this.mustResume()) return;
    this.mustResume.set(false);
    if (state === 'PAUSED') untracked(() => void this.resumeAtOnce());
  }

  private async resumeAtOnce(): Promise<void> {
    this.isResuming.set(true);
    await this.resume();
    this.isResuming.set(false);
  }

  private onQuestion(position: number | null): void {
    const former = this.shownPosition;
    this.shownPosition = position;
    if (position === null) return;
    const title = this.transloco.selectTranslate<string>('assessment.question.title', { position });
    void firstValueFrom(title).then((text) => this.pageTitle.set(text));
    if (former !== null && former !== position && !this.answeredHere.has(former)) {
      untracked(() => this.notice.set('movedElsewhere'));
    }
  }

  /** Another device may have answered meanwhile. Whether it worked or not, the question shown stays. */
  private refresh(): void {
    const variables = { id: this.id(), language: this.language() };
    const query = this.apollo.query({ query: EvaluationDocument, variables, fetchPolicy: 'network-only' });
    firstValueFrom(query).catch(() => undefined);
  }

  private showResult(): void {
    const path =
      this.assessment()?.kind === 'CERTIFICATION'
        ? ['/mes-certificats']
        : ['/mes-competences/resultat', this.id()];
    void this.router.navigate(path, { replaceUrl: true });
  }
}
