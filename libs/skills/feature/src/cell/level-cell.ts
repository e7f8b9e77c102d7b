import { Component, computed, input } from '@angular/core';
import { gapTone, barsOf, signedGap } from '../level/level';
import { LevelBars } from '../level/level-bars';
import { type CellFacts, endOfProof } from './cell-facts';

/** What a cell puts forward: levels, or gaps to what is expected. */
export type CellView = 'levels' | 'gaps';

/**
 * The cell of the map, and of the page where an agent sees what the map would show: figure, then bars, then blue; the
 * signed gap; the proof by its border; hatching for what is not communicated; nothing for what is not required.
 * It is a drawing of real text: what holds it gives its sentence (`cellSentence`).
 */
@Component({
  selector: 'jalon-level-cell',
  imports: [LevelBars],
  templateUrl: './level-cell.html',
  styleUrl: './level-cell.css',
  host: {
    '[attr.data-state]': 'cell().state',
    '[attr.data-proof]': 'cell().proof',
    '[attr.data-band]': 'band()',
    '[attr.data-gap]': 'tone()',
  },
})
export class LevelCell {
  readonly cell = input.required<CellFacts>();
  /** What is written for a competence that is not communicated: "n. c.". */
  readonly notCommunicated = input.required<string>();
  /** What is written before the month a certificate ended: "expiré". */
  readonly expired = input.required<string>();
  readonly view = input<CellView>('levels');

  protected readonly gap = computed(() => {
    const { gap } = this.cell();
    return gap === null || gap === undefined ? null : signedGap(gap);
  });
  protected readonly level = computed(() => this.cell().level ?? 0);
  protected readonly band = computed(() =>
    this.view() === 'levels' && this.cell().state === 'COMMUNICATED' ? barsOf(this.level()) : null,
  );
  protected readonly tone = computed(() => {
    const { state, gap } = this.cell();
    return this.view() === 'gaps' && state === 'COMMUNICATED' ? gapTone(gap ?? 0) : null;
  });
  /** When a proof ended. */
  protected readonly month = computed(() => endOfProof(this.cell()));
}
