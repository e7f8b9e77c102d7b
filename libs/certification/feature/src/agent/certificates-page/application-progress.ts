import { Component, computed, input } from '@angular/core';
import { JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MyApplication } from '../my-certification';

/** Where an application has got to, who holds it, and what comes after. */
@Component({
  selector: 'jalon-application-progress',
  imports: [JalonDateTimePipe, TranslocoDirective],
  template: `
    <ol role="list" *transloco="let t; prefix: 'certification.my.progress'">
      @for (step of steps(); track step.key) {
        <li [attr.aria-current]="step.key === current() ? 'step' : null" [class.done]="step.at">
          <span class="mark" aria-hidden="true">{{ step.at ? '✓' : '' }}</span>
          <span>
            <span class="name">{{ t(step.key) }}</span>
            <span class="soft small">
              @if (step.at) {
                {{ t('doneOn', { date: step.at | jalonDateTime }) }}
              } @else if (step.key === current()) {
                {{ t('holder.' + step.key) }}
              } @else {
                {{ t('later') }}
              }
            </span>
          </span>
        </li>
      }
    </ol>
  `,
  styleUrl: './application-progress.css',
})
export class ApplicationProgress {
  readonly application = input.required<MyApplication>();

  protected readonly steps = computed(() => stepsOf(this.application()));
  protected readonly current = computed(() => this.steps().find(({ at }) => !at)?.key);
}

interface Step {
  readonly key: 'applied' | 'sat' | 'decided' | 'issued';
  /** When it was done; null while it is not. */
  readonly at: string | null;
}

/** A refusal ends the way: there is nothing to issue. */
function stepsOf({ state, appliedAt, submittedAt, decision }: MyApplication): readonly Step[] {
  const steps: readonly Step[] = [
    { key: 'applied', at: appliedAt },
    { key: 'sat', at: submittedAt },
    { key: 'decided', at: decision?.decidedAt ?? null },
  ];
  if (state === 'REFUSED') return steps;
  return state === 'ISSUED' ? steps : [...steps, { key: 'issued', at: null }];
}
