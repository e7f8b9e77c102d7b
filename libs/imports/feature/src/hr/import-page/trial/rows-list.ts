import { Component, input, signal } from '@angular/core';
import { apiLanguage, ListEnd, PagedResource } from '@jalon/shared/portal';
import {
  Card,
  countForm,
  DataTable,
  EmptyState,
  LoadError,
  Loading,
  Tag,
  type TagTone,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportRowsDocument, type RowOutcome } from '../import.generated';

const PAGE_SIZE = 25;
type Filter = RowOutcome | 'KEPT' | 'ALL';

const tones: Readonly<Record<RowOutcome, TagTone>> = {
  NEW: 'good',
  CHANGED: 'warn',
  UNCHANGED: 'neutral',
  REFUSED: 'bad',
};

/** Each row: what it would change or has changed, value by value, and what is wrong with it, cell by cell. */
@Component({
  selector: 'jalon-rows-list',
  imports: [Card, DataTable, EmptyState, ListEnd, LoadError, Loading, Tag, TranslocoDirective],
  templateUrl: './rows-list.html',
  styleUrl: './rows-list.css',
})
export class RowsList {
  readonly importId = input.required<string>();
  readonly counts = input.required<(name: string) => number>();

  private readonly language = apiLanguage();
  protected readonly filters: readonly Filter[] = ['ALL', 'REFUSED', 'NEW', 'CHANGED', 'UNCHANGED', 'KEPT'];
  protected readonly filter = signal<Filter>('ALL');
  protected readonly list = new PagedResource(
    ImportRowsDocument,
    () => {
      const filter = this.filter();
      return {
        importId: this.importId(),
        language: this.language(),
        outcome: filter === 'ALL' || filter === 'KEPT' ? null : filter,
        keptOnly: filter === 'KEPT',
        first: PAGE_SIZE,
      };
    },
    ({ staffImportRows }) => staffImportRows,
  );
  protected readonly tones = tones;
  protected readonly countForm = countForm;

  /** How many rows a filter shows. */
  protected countOf(filter: Filter): number {
    const outcomes = ['REFUSED', 'NEW', 'CHANGED', 'UNCHANGED'];
    if (filter !== 'ALL') return this.counts()(filter);
    return outcomes.reduce((sum, outcome) => sum + this.counts()(outcome), 0);
  }
}
