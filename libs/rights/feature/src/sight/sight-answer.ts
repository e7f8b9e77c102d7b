import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RightTerms } from '../right/right-terms';
import type { WhyCanSeeQuery } from './sight.generated';

/** Whether somebody may see a type of piece, by which rule or for want of what: the words first, the rule below. */
@Component({
  selector: 'jalon-sight-answer',
  imports: [Card, RightTerms, RouterLink, Tag, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'rights.why'" [heading]="t('answer')">
      @let said =
        { reader: answer().readerName, agent: answer().agentName, type: answer().documentType.label };
      <p>
        <jalon-tag [tone]="answer().maySee ? 'good' : 'neutral'">{{
          t(answer().maySee ? 'yes' : 'no')
        }}</jalon-tag>
      </p>
      <p>{{ t(answer().maySee ? 'may.' + answer().ground : 'mayNot', said) }}</p>
      @if (answer().sensitivity !== 'STANDARD') {
        <p>
          {{ t('sensitive') }}
        </p>
      }
      @if (answer().rule; as rule) {
        <h3>{{ t('rule', { label: rule.label }) }}</h3>
        @if (rule.delegationKind; as kind) {
          <p>{{ t('by.' + kind, { name: rule.principalName ?? t('somebody') }) }}</p>
        }
        <jalon-right-terms [terms]="rule" />
        @if (links()) {
          <p>
            <a [routerLink]="['/rh/habilitations', rule.habilitationId]">{{ t('openRule') }}</a>
          </p>
        }
      }
      @if (!answer().maySee) {
        @if (answer().failures.length === 0) {
          <p>{{ t('holdsNothing', said) }}</p>
        } @else {
          <h3>{{ t('lacks') }}</h3>
          <ul>
            @for (failure of answer().failures; track $index) {
              <li>
                @if (failure.label; as label) {
                  @if (links()) {
                    <a [routerLink]="['/rh/habilitations', failure.habilitationId]">{{ label }}</a>
                  } @else {
                    {{ label }}
                  }
                }
                <ul>
                  @for (obstacle of failure.obstacles; track obstacle) {
                    <li>{{ t('obstacle.' + obstacle) }}</li>
                  }
                </ul>
              </li>
            }
          </ul>
        }
      }
      @if (answer().isManager) {
        <p class="soft small">{{ t('manager', said) }}</p>
      }
    </jalon-card>
  `,
})
export class SightAnswer {
  readonly answer = input.required<WhyCanSeeQuery['whyCanSee']>();
  /** Whether the reader may open the habilitations themselves. */
  readonly links = input(false);
}
