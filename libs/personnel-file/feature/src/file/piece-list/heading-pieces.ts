import { Component, computed, input, output } from '@angular/core';
import { countForm, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';
import { PieceLine } from './piece-line';

/** A legal heading that unfolds on its pieces; folded, it says how many there are and how many are new. */
@Component({
  selector: 'jalon-heading-pieces',
  imports: [PieceLine, Tag, TranslocoDirective],
  templateUrl: './heading-pieces.html',
  styleUrl: './heading-pieces.css',
})
export class HeadingPieces {
  readonly heading = input.required<WholeFileFragment['headings'][number]>();
  readonly open = input.required<boolean>();
  readonly piecesPath = input.required<string>();
  /** The reader folds or unfolds it. */
  readonly toggled = output<boolean>();

  protected readonly newCount = computed(() => this.heading().pieces.filter(({ opened }) => !opened).length);
  protected readonly countForm = countForm;
}
