import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideSkillsTexts } from '../skills-texts';
import type { CellFacts, Proof } from './cell-facts';
import { type CellView, LevelCell } from './level-cell';

/** How a cell is read, always in sight and on paper: every state there is, drawn with the cell itself. */
@Component({
  selector: 'jalon-cell-legend',
  imports: [LevelCell, TranslocoDirective],
  providers: [provideSkillsTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'skills'">
      <p class="small">{{ view() === 'gaps' ? t('legend.gaps') : t('legend.levels') }}</p>
      <ul role="list">
        @for (sample of samples(); track sample.text) {
          <li>
            <jalon-level-cell
              aria-hidden="true"
              [cell]="sample.cell"
              [view]="view()"
              [notCommunicated]="t('cell.short')"
              [expired]="t('cell.expired')"
            />
            <span>{{ t('legend.' + sample.text) }}</span>
          </li>
        }
      </ul>
    </ng-container>
  `,
  styleUrl: './cell-legend.css',
})
export class CellLegend {
  readonly view = input<CellView>('levels');

  protected readonly samples = computed(() =>
    this.view() === 'gaps' ? [...gapSamples, ...stateSamples] : [...bandSamples, ...stateSamples],
  );
}

interface Sample {
  /** Its text in the catalogue, under `skills.legend`. */
  readonly text: string;
  readonly cell: CellFacts;
}

const communicated = (level: number, gap: number | null, proof: Proof = 'ASSESSED'): CellFacts => ({
  state: 'COMMUNICATED',
  level,
  gap,
  proof,
  certifiedUntil: proof === 'EXPIRED' ? '2026-06-15' : null,
});
const bandSamples: readonly Sample[] = [
  { text: 'NOVICE', cell: communicated(1, null) },
  { text: 'INDEPENDENT', cell: communicated(3, null) },
  { text: 'ADVANCED', cell: communicated(5, null) },
  { text: 'EXPERT', cell: communicated(7, null) },
  { text: 'withGap', cell: communicated(4, -1) },
];
const gapSamples: readonly Sample[] = [
  { text: 'farUnder', cell: communicated(2, -2) },
  { text: 'under', cell: communicated(3, -1) },
  { text: 'equal', cell: communicated(4, 0) },
  { text: 'over', cell: communicated(5, 1) },
  { text: 'farOver', cell: communicated(6, 2) },
];
const stateSamples: readonly Sample[] = [
  { text: 'certified', cell: communicated(4, 0, 'CERTIFIED') },
  { text: 'expired', cell: communicated(4, 0, 'EXPIRED') },
  { text: 'notCommunicated', cell: { state: 'NOT_COMMUNICATED' } },
  { text: 'notRequired', cell: { state: 'NOT_REQUIRED' } },
];
