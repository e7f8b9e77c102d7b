import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { cellSentence, type CellView, LevelCell } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Density, PeopleOrder } from '../map-address';
import { byArea, MOST_COLUMNS } from '../map-columns';
import { cellAt, type MapCompetence, type MapPerson, type OpenedCell } from '../team-map';
import { GridKeys } from './grid-keys';
import { LevelTotal } from './level-total';

/**
 * People × competences. The header and the first column stay in sight; the region scrolls by keyboard; the arrows move
 * from cell to cell and Enter opens one. Totals are per competence only: a total on a person would rank people.
 */
@Component({
  selector: 'jalon-map-grid',
  imports: [GridKeys, LevelCell, LevelTotal, TranslocoDirective],
  templateUrl: './map-grid.html',
  styleUrls: ['./map-grid.css', './map-grid.small.css', './map-grid.print.css'],
})
export class MapGrid {
  readonly people = input.required<readonly MapPerson[]>();
  /** In the order of the columns. */
  readonly competences = input.required<readonly MapCompetence[]>();
  readonly order = input.required<PeopleOrder>();
  readonly view = input.required<CellView>();
  readonly density = input.required<Density>();
  readonly cellOpened = output<OpenedCell>();
  readonly competenceOpened = output<MapCompetence>();

  /** Whether there are so many competences that they are grouped by area. */
  protected readonly grouped = computed(() => this.competences().length > MOST_COLUMNS);
  protected readonly areas = computed(() => byArea(this.competences()));
  /** Areas whose competences are shown; none at first when they are grouped. */
  protected readonly unfolded = linkedSignal<boolean, ReadonlySet<string>>({
    source: this.grouped,
    computation: () => new Set(),
  });
  protected readonly columns = computed(() =>
    this.grouped()
      ? this.areas()
          .filter(({ code }) => this.unfolded().has(code))
          .flatMap(({ competences }) => competences)
      : this.competences(),
  );
  /** People under the name of their service, when they are sorted by service. */
  protected readonly groups = computed(() => {
    if (this.order() !== 'SERVICE') return [{ name: '', people: this.people(), start: 1 }];
    const services = Map.groupBy(this.people(), ({ orgUnitName }) => orgUnitName);
    let start = 1;
    return [...services].map(([name, people]) => {
      const group = { name, people, start };
      start += people.length;
      return group;
    });
  });
  protected readonly cellAt = cellAt;
  protected readonly cellSentence = cellSentence;

  protected fold(code: string): void {
    const next = new Set(this.unfolded());
    if (!next.delete(code)) next.add(code);
    this.unfolded.set(next);
  }
}
