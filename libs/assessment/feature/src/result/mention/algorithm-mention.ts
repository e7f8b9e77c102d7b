import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/**
 * What the law wants said with a result that an algorithm made: who answers for it, what for, the right to have its
 * rules, and how to use that right.
 *
 * @see CRPA, articles L311-3-1 and R311-3-1-1
 */
@Component({
  selector: 'jalon-algorithm-mention',
  imports: [Card, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.result.mention'">
      <jalon-card [heading]="t('heading')">
        <p>{{ t('computed', { employer: actor.me()?.activeEmployer?.name }) }}</p>
        <p>{{ t('purpose') }}</p>
        <p>{{ t('rights') }}</p>
        <ul class="prose">
          @for (code of codes(); track code) {
            <li>
              <a routerLink="/algorithmes" [fragment]="code">{{ t('sheet.' + code) }}</a>
            </li>
          }
        </ul>
      </jalon-card>
    </ng-container>
  `,
})
export class AlgorithmMention {
  /** Sheets of the public register that explain the result. */
  readonly codes = input.required<readonly string[]>();

  protected readonly actor = inject(CurrentActor);
}
