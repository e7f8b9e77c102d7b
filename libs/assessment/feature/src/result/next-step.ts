import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Apollo } from '@jalon/shared/portal';
import { NextAction } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BeginAssessmentDocument } from '../agent/start-assessment/start-assessment.generated';
import type { NextReason } from './result.generated';

/** The one next step of a result, with the reason for it: practise a competence, share, or be certified. */
@Component({
  selector: 'jalon-result-next-step',
  imports: [NextAction, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.result.next'">
      <jalon-next-action
        [eyebrow]="t('eyebrow')"
        [heading]="t('heading.' + reason(), { competence: competence()?.name })"
      >
        <p>{{ t('text.' + reason()) }}</p>
        @if (failed()) {
          <p role="alert">{{ t('failed') }}</p>
        }
        @if (address(); as address) {
          <a jalonAction class="button" [routerLink]="address">{{ t('action.' + reason()) }}</a>
        } @else {
          <button jalonAction type="button" class="button" [attr.aria-disabled]="busy()" (click)="practise()">
            {{ t('action.practise') }}
          </button>
        }
      </jalon-next-action>
    </ng-container>
  `,
})
export class ResultNextStep {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);

  readonly reason = input.required<NextReason>();
  /** What to practise; null for the steps that are elsewhere. */
  readonly competence = input.required<{ readonly id: string; readonly name: string } | null>();

  protected readonly address = computed(() => {
    if (this.reason() === 'SHARE') return '/mes-competences/partage';
    return this.reason() === 'CERTIFY' ? '/mes-certificats' : null;
  });
  protected readonly busy = signal(false);
  protected readonly failed = signal(false);
  /** The same at each try: a start whose answer was lost is not a second assessment. */
  private readonly idempotencyKey = crypto.randomUUID();

  protected async practise(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const id = await this.begin().catch(() => null);
    this.busy.set(false);
    this.failed.set(id === null);
    if (id) void this.router.navigate(['/mes-competences/evaluation', id]);
  }

  private async begin(): Promise<string | null> {
    const input = { competenceId: this.competence()?.id ?? null, idempotencyKey: this.idempotencyKey };
    const { data } = await firstValueFrom(
      this.apollo.mutate({ mutation: BeginAssessmentDocument, variables: { input } }),
    );
    return data?.startAssessment.assessment?.id ?? null;
  }
}
