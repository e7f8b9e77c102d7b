import { Component, computed, input } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, countForm, KeyValue, KeyValues, LoadError } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ShownImport } from '../import-page';
import { ImportUnitsDocument } from '../import.generated';
import { ConfirmForm } from './confirm-form';
import { RowsList } from './rows-list';
import { UnknownUnits } from './unknown-units';

/** What the import would do, tried without writing: counts, names of units to settle, each row, then the confirmation. */
@Component({
  selector: 'jalon-import-trial',
  imports: [Card, ConfirmForm, KeyValue, KeyValues, LoadError, RowsList, TranslocoDirective, UnknownUnits],
  templateUrl: './import-trial.html',
  styles: ':host { display: block; min-width: 0; }',
})
export class ImportTrial {
  readonly one = input.required<ShownImport>();

  protected readonly units = queryResource(ImportUnitsDocument, () => ({ id: this.one().id }));
  protected readonly unknown = computed(() =>
    this.units.hasValue() ? this.units.value().staffImport.unknownUnits : [],
  );
  protected readonly known = computed(() =>
    this.units.hasValue() ? this.units.value().staffImport.units : [],
  );
  protected readonly counts = computed(() => countsOf(this.one()));
  protected readonly countForm = countForm;
}

/** How many rows came to what; what is not told is none. */
export function countsOf({ counts }: Pick<ShownImport, 'counts'>): (name: string) => number {
  const byName = new Map(counts.map(({ name, count }) => [name, count]));
  return (name) => byName.get(name) ?? 0;
}
