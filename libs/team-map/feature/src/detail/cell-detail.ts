import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Disclosure, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { bandOf, signedGap } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import { cellAt, type OpenedCell } from '../team-map';

/** One cell in words: the level, what proves it and when, its interval, the gap, and how each is counted. */
@Component({
  selector: 'jalon-cell-detail',
  imports: [Disclosure, JalonDatePipe, KeyValue, KeyValues, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'teamMap.detail'">
      @if (cell().state === 'COMMUNICATED') {
        <dl jalonKeyValues *transloco="let skills; prefix: 'skills'">
          <div jalonKeyValue [label]="t('level')">
            {{ t('levelAndBand', { level: level(), band: skills('band.' + bandOf(level())) }) }}<br />
            <span class="soft small">{{ skills('words.' + level()) }}</span>
          </div>
          <div jalonKeyValue [label]="t('target')">
            {{ target() }}<br /><span class="soft small">{{ skills('words.' + target()) }}</span>
          </div>
          <div jalonKeyValue [label]="t('gap')">{{ gap() }}</div>
          <div jalonKeyValue [label]="t('interval')">
            {{ skills(cell().lower === cell().upper ? 'interval.one' : 'interval.between', interval()) }}
          </div>
          <div jalonKeyValue [label]="t('proof')">
            @if (cell().proof !== 'ASSESSED') {
              {{
                t('proofOf.' + cell().proof, {
                  on: cell().certifiedOn | jalonDate,
                  until: cell().certifiedUntil | jalonDate,
                })
              }}<br />
            }
            {{ t('assessed', { on: cell().assessedOn | jalonDate }) }}
          </div>
        </dl>
        <jalon-disclosure [label]="t('how')">
          <p>{{ t('howLevel') }}</p>
          <p>{{ t('howGap', { level: level(), target: target(), gap: gap() }) }}</p>
          <p>{{ t('howProof') }}</p>
          <p>
            <a routerLink="/algorithmes">{{ t('register') }}</a>
          </p>
        </jalon-disclosure>
        <p class="soft small">{{ t('purpose') }}</p>
      } @else {
        <p>{{ t('notCommunicated') }}</p>
        <p class="soft">{{ t('notCommunicatedMeaning') }}</p>
        <p>{{ t('expected', { target: target() }) }}</p>
      }
    </ng-container>
  `,
})
export class CellDetail {
  readonly opened = input.required<OpenedCell>();

  protected readonly cell = computed(() => {
    const { person, competence } = this.opened();
    return cellAt(person, competence.competence.id);
  });
  protected readonly level = computed(() => this.cell().level ?? 0);
  protected readonly target = computed(() => this.cell().target ?? 0);
  protected readonly gap = computed(() => signedGap(this.cell().gap ?? 0));
  protected readonly interval = computed(() => ({ lower: this.cell().lower, upper: this.cell().upper }));
  protected readonly bandOf = bandOf;
}
