import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { decisionGate, DecisionMissing, DecisionSummary } from '@jalon/decisions/feature';
import { Act, ConfirmBox, type Fault, FormErrors } from '@jalon/shared/forms';
import { Apollo, CurrentActor } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideCertificationTexts } from '../../certification-texts';
import { RULE_SHEET } from '../../vocabulary/rule-sheet';
import { myCertification } from '../my-certification';
import { ApplyForCertificationDocument } from '../my-certification.generated';

const CONFIRMATION = 'apply-confirmation';

/** Everything that must be known before applying, then the act itself, which opens the assessment. */
@Component({
  selector: 'jalon-apply-page',
  imports: [
    Card,
    ConfirmBox,
    DecisionMissing,
    DecisionSummary,
    EmptyState,
    FormErrors,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './apply-page.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ApplyPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly actor = inject(CurrentActor);
  private readonly mine = myCertification();
  /** One per page: a button pressed twice, or an answer lost on the way, never makes two applications. */
  private readonly idempotencyKey = crypto.randomUUID();

  protected readonly result = this.mine.result;
  protected readonly employer = computed(() => this.actor.me()?.activeEmployer.name);
  protected readonly mayApply = computed(() => this.mine.data()?.obstacles.length === 0);
  private readonly gate = decisionGate(() => 'CERTIFICATION');
  /** No published decision opens certification today. */
  protected readonly isClosed = computed(() => this.gate()?.decision === null);
  protected readonly confirmed = signal(false);
  protected readonly application = new Act();
  private readonly unconfirmed = signal(false);
  protected readonly faults = computed<readonly Fault[]>(() =>
    this.unconfirmed()
      ? [{ fieldId: CONFIRMATION, code: 'CONFIRMATION_REQUIRED' }]
      : this.application.faults(CONFIRMATION),
  );
  protected readonly topics = ['what', 'how', 'conditions', 'who', 'decision', 'after'] as const;
  protected readonly rule = RULE_SHEET;
  protected readonly confirmationId = CONFIRMATION;

  protected async apply(): Promise<void> {
    this.unconfirmed.set(!this.confirmed());
    if (!this.confirmed()) return;
    let assessmentId: string | undefined;
    const applied = await this.application.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: ApplyForCertificationDocument,
          variables: { input: { idempotencyKey: this.idempotencyKey } },
        }),
      );
      assessmentId = data?.applyForCertification.application?.assessmentId;
      return data?.applyForCertification.userErrors;
    });
    if (applied && assessmentId) {
      await this.router.navigate(['/mes-competences/evaluation', assessmentId]);
    }
  }
}
