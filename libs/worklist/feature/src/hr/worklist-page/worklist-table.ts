import { Component, computed, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DueTag } from '../../item/due-tag';
import type { WorklistPageQuery } from './worklist-page.generated';

export type ListedItem = WorklistPageQuery['worklist']['items']['edges'][number]['node'];

/** What waits, one item per line: what it is, whom it concerns, until when, and who deals with it. */
@Component({
  selector: 'jalon-worklist-table',
  imports: [DataTable, DueTag, JalonDatePipe, RouterLink, Tag, TranslocoDirective],
  templateUrl: './worklist-table.html',
  styles: `
    /* Words are not broken as long as it is a table. */
    td:not(:first-child),
    th:not(:first-child) {
      min-width: 8.5rem;
    }
  `,
})
export class WorklistTable {
  readonly items = input.required<readonly ListedItem[]>();
  /** The items chosen, by id. */
  readonly chosen = model<ReadonlySet<string>>(new Set());

  protected readonly allChosen = computed(
    () => this.items().length > 0 && this.items().every(({ id }) => this.chosen().has(id)),
  );

  protected choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen());
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }

  protected chooseAll(areChosen: boolean): void {
    this.chosen.set(new Set(areChosen ? this.items().map(({ id }) => id) : []));
  }
}
