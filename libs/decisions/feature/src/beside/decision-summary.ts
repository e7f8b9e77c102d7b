import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../decisions-texts';
import { decisionGate, type DecisionPurpose, isVoluntary } from './decision-gate';

/** Beside an invitation or an act: what the employer decided about it, in four lines, and the whole decision. */
@Component({
  selector: 'jalon-decision-summary',
  imports: [JalonDatePipe, RouterLink, TranslocoDirective],
  providers: [provideDecisionsTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'decisions'">
      @if (decision(); as decision) {
        <section data-outlined [attr.aria-label]="t('summary.label')">
          <p class="heading">{{ t('summary.heading.' + purpose()) }}</p>
          <ul class="prose small">
            <li>{{ t(isVoluntary() ? 'summary.voluntary' : 'summary.compulsory') }}</li>
            @if (decision.managersSee.length === 0) {
              <li>{{ t('summary.nothingSeen') }}</li>
            }
            @for (sight of decision.managersSee; track sight) {
              <li>{{ t('summary.sight.' + sight) }}</li>
            }
            <li>{{ t('summary.until', { date: decision.endsOn | jalonDate }) }}</li>
          </ul>
          <p class="small">
            <a [routerLink]="['/decisions', decision.id]">{{ t('summary.read') }}</a>
          </p>
        </section>
      }
    </ng-container>
  `,
  styles: `
    :host:not(:has(section)) {
      display: none;
    }
    section {
      display: grid;
      gap: 6px;
      padding-inline-start: 14px;
      border-inline-start: 3px solid var(--line-strong);
    }
    .heading {
      font-weight: 650;
    }
  `,
})
export class DecisionSummary {
  readonly purpose = input.required<DecisionPurpose>();

  private readonly gate = decisionGate(() => this.purpose());
  protected readonly decision = computed(() => this.gate()?.decision ?? null);
  protected readonly isVoluntary = computed(() => isVoluntary(this.gate()));
}
