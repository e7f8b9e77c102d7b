import { Component, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countForm, Dialog, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RunningAssessmentFragment } from '../evaluation.generated';

/** An assessment at rest: what is kept, how to go on, and how to give it up. */
@Component({
  selector: 'jalon-paused-card',
  imports: [Dialog, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t; prefix: 'assessment.paused'">
      <jalon-page-header [heading]="t('heading')">
        <p>
          {{ t('kept.' + countForm(assessment().answered), { count: assessment().answered }) }}
          {{ t('anyDevice') }}
        </p>
      </jalon-page-header>
      @if (hasFailed()) {
        <p role="alert">{{ t('failed') }}</p>
      }
      <p class="actions">
        <button type="button" class="button" (click)="resumed.emit()">{{ t('resume') }}</button>
        <a class="button button--quiet" routerLink="/mes-competences">{{ t('leave') }}</a>
      </p>
      <p>
        <button type="button" class="button button--link" (click)="confirming.set(true)">
          {{ t('abandon') }}
        </button>
      </p>
      <jalon-dialog [heading]="t('confirm')" [(open)]="confirming">
        <p>{{ t('confirmMeaning') }}</p>
        <button jalonActions type="button" class="button button--quiet" (click)="confirming.set(false)">
          {{ t('keep') }}
        </button>
        <button jalonActions type="button" class="button" (click)="confirmed()">{{ t('abandon') }}</button>
      </jalon-dialog>
    </div>
  `,
})
export class PausedCard {
  readonly assessment = input.required<RunningAssessmentFragment>();
  /** The last thing asked was not done. */
  readonly hasFailed = input(false);
  readonly resumed = output();
  readonly abandoned = output();

  protected readonly confirming = signal(false);
  protected readonly countForm = countForm;

  protected confirmed(): void {
    this.confirming.set(false);
    this.abandoned.emit();
  }
}
