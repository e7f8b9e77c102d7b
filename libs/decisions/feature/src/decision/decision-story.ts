import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DecisionFieldsFragment } from './decision.generated';
import { DecisionStateTag } from './decision-state';

/** When a decision was published and by whom, what it replaced, what replaced it, and why it was withdrawn. */
@Component({
  selector: 'jalon-decision-story',
  imports: [DecisionStateTag, JalonDatePipe, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'decisions.story'">
      <p>
        <jalon-decision-state [decision]="decision()" />
        {{
          t('published', {
            date: decision().publishedOn | jalonDate,
            name: decision().publishedByName,
            quality: decision().publishedByQuality,
          })
        }}
      </p>
      @if (decision().replacesId; as id) {
        <p>
          <a [routerLink]="[place(), id]">{{ t('before') }}</a>
        </p>
      }
      @if (decision().replacedById; as id) {
        <p>
          {{ t('replaced', { date: decision().replacedOn | jalonDate }) }}
          <a [routerLink]="[place(), id]">{{ t('after') }}</a>
        </p>
      }
      @if (decision().withdrawnOn; as date) {
        <p>
          {{
            t('withdrawn', {
              date: date | jalonDate,
              name: decision().withdrawnByName,
              quality: decision().withdrawnByQuality,
            })
          }}
        </p>
        <p lang="fr">{{ decision().withdrawalReason }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
  `,
})
export class DecisionStory {
  readonly decision = input.required<DecisionFieldsFragment>();
  /** Where a decision is read: its id follows. */
  readonly place = input('/decisions');
}
