import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Apollo, apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, countForm, ErrorSummary, LoadError, Loading, NextAction, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideAssessmentTexts } from '../../assessment-texts';
import { Outbox } from '../../outbox/outbox';
import { ResumeAssessmentDocument } from '../evaluation-page/evaluation.generated';
import { BeginAssessmentDocument, StartAssessmentDocument } from './start-assessment.generated';

/** What is assessed: everything, or one competence. */
type Scope = 'profile' | 'competence';

/** What stops the start. */
type Fault = 'noScope' | 'noCompetence' | 'failed';

/** The beginning of an assessment: one to go on with first, else what to assess, and all that is good to know before. */
@Component({
  selector: 'jalon-start-assessment',
  imports: [Card, ErrorSummary, LoadError, Loading, NextAction, TranslocoDirective],
  providers: [provideAssessmentTexts()],
  templateUrl: './start-assessment.html',
  styleUrl: './start-assessment.css',
})
export class StartAssessment {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly language = apiLanguage();

  protected readonly result = queryResource(StartAssessmentDocument, () => ({ language: this.language() }));
  protected readonly areas = computed(() =>
    this.result.hasValue() ? this.result.value().competenceFramework.areas : [],
  );
  /** The assessment to go on with, the latest begun. */
  protected readonly unfinished = computed(() =>
    this.result.hasValue()
      ? this.result
          .value()
          .myAssessments.find(
            ({ kind, state }) => kind === 'PRACTICE' && (state === 'IN_PROGRESS' || state === 'PAUSED'),
          )
      : undefined,
  );
  protected readonly id = uniqueId('start');
  protected readonly scope = signal<Scope | null>(null);
  protected readonly competenceId = signal('');
  protected readonly fault = signal<Fault | null>(null);
  protected readonly busy = signal(false);
  protected readonly hasResumeFailed = signal(false);
  protected readonly facts = ['time', 'saved', 'cut', 'pause', 'doNotKnow', 'nobody'] as const;
  protected readonly countForm = countForm;
  /** The same at each try of the same choice: a start whose answer was lost is not a second assessment. */
  private readonly idempotencyKey = linkedSignal({
    source: () => `${this.scope()} ${this.competenceId()}`,
    computation: () => crypto.randomUUID(),
  });

  constructor() {
    // An answer left on this device by a cut goes as soon as the person is back, whatever the page.
    void inject(Outbox).open();
  }

  protected choose(scope: Scope): void {
    this.scope.set(scope);
  }

  protected chooseCompetence(event: Event): void {
    this.competenceId.set((event.target as HTMLSelectElement).value);
  }

  protected faultFieldId(): string {
    return this.fault() === 'noCompetence' ? `${this.id}-which` : `${this.id}-profile`;
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.fault.set(this.missing());
    if (this.fault()) return;
    this.busy.set(true);
    const id = await this.begin().catch(() => null);
    this.busy.set(false);
    if (id) void this.router.navigate(['/mes-competences/evaluation', id]);
    else this.fault.set('failed');
  }

  protected async resume(id: string, isPaused: boolean): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const done = !isPaused || (await this.unpause(id).catch(() => false));
    this.busy.set(false);
    this.hasResumeFailed.set(!done);
    if (done) void this.router.navigate(['/mes-competences/evaluation', id]);
  }

  private missing(): Fault | null {
    if (this.scope() === null) return 'noScope';
    return this.scope() === 'competence' && !this.competenceId() ? 'noCompetence' : null;
  }

  private async begin(): Promise<string | null> {
    const competenceId = this.scope() === 'competence' ? this.competenceId() : null;
    const input = { competenceId, idempotencyKey: this.idempotencyKey() };
    const begin = { mutation: BeginAssessmentDocument, variables: { input } };
    const { data } = await firstValueFrom(this.apollo.mutate(begin));
    return data?.startAssessment.assessment?.id ?? null;
  }

  private async unpause(assessmentId: string): Promise<boolean> {
    const variables = { input: { assessmentId }, language: this.language() };
    const { data } = await firstValueFrom(
      this.apollo.mutate({ mutation: ResumeAssessmentDocument, variables }),
    );
    return data?.resumeAssessment.userErrors.length === 0;
  }
}
