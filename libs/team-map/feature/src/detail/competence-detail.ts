import { Component, input } from '@angular/core';
import { Disclosure } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MapCompetence } from '../team-map';

/** A total in words, with the numbers it is made of. */
@Component({
  selector: 'jalon-competence-detail',
  imports: [Disclosure, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'teamMap.detail'">
      <p class="soft">{{ competence().competence.areaName }}</p>
      @if (competence().sharing === 0) {
        <p>{{ t('nobodyShares', { required: competence().required }) }}</p>
      } @else {
        <p>
          {{
            t('total', {
              atTarget: competence().atTarget,
              sharing: competence().sharing,
              required: competence().required,
            })
          }}
        </p>
        @if (competence().soleHolder) {
          <p>{{ t('soleHolder') }}</p>
        }
        @if (competence().toTrain > 0) {
          <p>
            {{
              t(competence().toTrain === 1 ? 'toTrain.one' : 'toTrain.many', { count: competence().toTrain })
            }}
          </p>
        }
      }
      <jalon-disclosure [label]="t('how')">
        <p>{{ t('howTotal', { atTarget: competence().atTarget, sharing: competence().sharing }) }}</p>
        <p>{{ t('howRequired', { required: competence().required }) }}</p>
        <p>{{ t('noPersonTotal') }}</p>
      </jalon-disclosure>
    </ng-container>
  `,
})
export class CompetenceDetail {
  readonly competence = input.required<MapCompetence>();
}
