import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, HumanContact, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../decisions-texts';
import { decisionGate, type DecisionPurpose } from './decision-gate';

/** In place of what no published decision opens: what is missing, who publishes it, and whom to ask. */
@Component({
  selector: 'jalon-decision-missing',
  imports: [EmptyState, HumanContact, JalonDatePipe, RouterLink, TranslocoDirective],
  providers: [provideDecisionsTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'decisions.missing'">
      @if (gate(); as gate) {
        @if (!gate.decision) {
          <div class="stack">
            <jalon-empty-state [heading]="t('heading.' + purpose())">
              <p>
                @if (gate.opensOn; as date) {
                  {{ t('opensOn', { date: date | jalonDate }) }}
                } @else if (gate.closedOn; as date) {
                  {{ t('closedOn', { date: date | jalonDate }) }}
                } @else {
                  {{ t('never') }}
                }
              </p>
              <p>{{ t('who') }} {{ t('kept.' + purpose()) }}</p>
              <p class="steps">
                @if (gate.mayPublish) {
                  <a class="button" routerLink="/rh/decisions">{{ t('publish') }}</a>
                } @else {
                  <a routerLink="/decisions">{{ t('read') }}</a>
                }
              </p>
            </jalon-empty-state>
            @if (gate.contact; as contact) {
              <jalon-human-contact [contact]="contact" [heading]="t('contact')" />
            }
          </div>
        }
      }
    </ng-container>
  `,
  styles: `
    .steps {
      margin-top: 10px;
    }
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class DecisionMissing {
  readonly purpose = input.required<DecisionPurpose>();

  protected readonly gate = decisionGate(() => this.purpose());
}
