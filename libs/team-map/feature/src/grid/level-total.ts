import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MapCompetence } from '../team-map';

/** How many of those who share are at the level expected, and whether it rests on one person. */
@Component({
  selector: 'jalon-level-total',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'teamMap.total'">
      @if (competence().sharing === 0) {
        {{ t('nobodyShares', { required: competence().required }) }}
      } @else {
        <strong>{{
          t('atTarget', { atTarget: competence().atTarget, sharing: competence().sharing })
        }}</strong>
        <span class="visually-hidden"> {{ t('sharing') }}</span>
        {{ t('required', { required: competence().required }) }}
        @if (competence().soleHolder) {
          <strong>{{ t('soleHolder') }}</strong>
        }
      }
    </ng-container>
  `,
  styles: `
    strong {
      display: block;
    }
  `,
})
export class LevelTotal {
  readonly competence = input.required<MapCompetence>();
}
