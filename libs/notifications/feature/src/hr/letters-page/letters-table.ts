import { Component, computed, input, model, output } from '@angular/core';
import { DataTable, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LetterHistory, type ListedLetter } from './letter-history';

/** Letters, one per line: for whom, why on paper, where they are, and the paper itself. */
@Component({
  selector: 'jalon-letters-table',
  imports: [DataTable, JalonDatePipe, LetterHistory, Tag, TranslocoDirective],
  templateUrl: './letters-table.html',
})
export class LettersTable {
  readonly letters = input.required<readonly ListedLetter[]>();
  /** The letters chosen, by id. */
  readonly chosen = model<ReadonlySet<string>>(new Set());
  /** A letter is to be handed over again. */
  readonly undone = output<string>();

  protected readonly choosable = computed(() =>
    this.letters().filter(({ state }) => state === 'TO_HAND_OVER'),
  );
  protected readonly allChosen = computed(
    () => this.choosable().length > 0 && this.choosable().every(({ id }) => this.chosen().has(id)),
  );

  protected choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen());
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }

  protected chooseAll(areChosen: boolean): void {
    this.chosen.set(new Set(areChosen ? this.choosable().map(({ id }) => id) : []));
  }
}
