import { Component, computed, inject, input, signal } from '@angular/core';
import { apiLanguage, ListEnd, PagedResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  countForm,
  DataTable,
  Disclosure,
  EmptyState,
  formatDate,
  LoadError,
  Loading,
  Tag,
  type TagTone,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  type ImportField,
  ImportRowsDocument,
  type ImportRowsQuery,
  type RowOutcome,
} from '../import.generated';

const PAGE_SIZE = 25;
type Filter = RowOutcome | 'KEPT' | 'ALL';

const tones: Readonly<Record<RowOutcome, TagTone>> = {
  NEW: 'good',
  CHANGED: 'warn',
  UNCHANGED: 'neutral',
  REFUSED: 'bad',
};

/** What became of a row that was not simply written. */
const resultTones: Readonly<Record<string, TagTone>> = { DONE: 'good', FAILED: 'bad', UNDONE: 'neutral' };

type Row = ImportRowsQuery['staffImportRows']['edges'][number]['node'];

const DATES: readonly ImportField[] = ['BIRTH_DATE', 'STARTS_ON', 'ENDS_ON', 'ASSIGNED_ON'];

/** Each row: what it would change or has changed, value by value, and what is wrong with it, cell by cell. */
@Component({
  selector: 'jalon-rows-list',
  imports: [Card, DataTable, Disclosure, EmptyState, ListEnd, LoadError, Loading, Tag, TranslocoDirective],
  templateUrl: './rows-list.html',
  styleUrl: './rows-list.css',
})
export class RowsList {
  readonly importId = input.required<string>();
  readonly counts = input.required<(name: string) => number>();

  /** The import is over: its rows tell what happened, no longer what would. */
  readonly isDone = input(false);

  private readonly transloco = inject(TranslocoService);
  private readonly language = apiLanguage();
  private readonly words = activeLanguage();
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
  /** A value as people read it: dates and statuses are kept by their codes. */
  protected readonly shown = computed(() => {
    const language = this.words();
    return (field: ImportField, value: string): string => {
      if (DATES.includes(field)) return formatDate(value, language);
      return field === 'STATUS' ? this.transloco.translate(`imports.status.${value}`, {}, language) : value;
    };
  });
  protected readonly countForm = countForm;

  /** What happened once it has, what would before: the words of the catalogue. */
  protected wordOf({ outcome, result }: Pick<Row, 'outcome' | 'result'>): string {
    if (result === 'DONE') return `done.${outcome}`;
    return result ? `result.${result}` : `outcomes.${outcome}`;
  }

  protected toneOf({ outcome, result }: Pick<Row, 'outcome' | 'result'>): TagTone {
    return result ? (resultTones[result] ?? 'warn') : tones[outcome];
  }

  /** How many rows a filter shows. */
  protected countOf(filter: Filter): number {
    const outcomes = ['REFUSED', 'NEW', 'CHANGED', 'UNCHANGED'];
    if (filter !== 'ALL') return this.counts()(filter);
    return outcomes.reduce((sum, outcome) => sum + this.counts()(outcome), 0);
  }
}
