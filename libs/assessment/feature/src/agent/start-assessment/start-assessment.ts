import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Apollo, apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, ErrorSummary, LoadError, Loading, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideAssessmentTexts } from '../../assessment-texts';
import { Outbox } from '../../outbox/outbox';
import { seenLately } from './seen-lately';
import { BeginAssessmentDocument, StartAssessmentDocument } from './start-assessment.generated';

/** What is assessed: everything, or one competence. */
type Scope = 'profile' | 'competence';

/** What stops the start. */
type Fault = 'noScope' | 'noCompetence' | 'failed';

/** The beginning of an assessment: what to assess, and all that is good to know before. */
@Component({
  selector: 'jalon-start-assessment',
  imports: [Card, ErrorSummary, LoadError, Loading, TranslocoDirective],
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
  protected readonly id = uniqueId('start');
  protected readonly scope = signal<Scope | null>(null);
  protected readonly competenceId = signal('');
  protected readonly fault = signal<Fault | null>(null);
  protected readonly busy = signal(false);
  protected readonly facts = ['time', 'saved', 'cut', 'pause', 'doNotKnow', 'nobody'] as const;
  /** Which assessment of late has shown questions of the chosen competence; null when none has. */
  protected readonly alreadySeen = computed(() => {
    const past = this.result.hasValue() ? this.result.value().myAssessments : [];
    return this.competenceId() ? seenLately(past, this.competenceId(), new Date()) : null;
  });
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
}
