import { Component, computed, input, signal } from '@angular/core';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { Card, Dialog, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ShownImport } from '../import-page';
import { UndoStaffImportDocument } from '../import.generated';
import { countsOf } from '../trial/import-trial';
import { RowsList } from '../trial/rows-list';

/** What was done of an import, its report, and the way to undo it as long as it may be. */
@Component({
  selector: 'jalon-import-result',
  imports: [Card, Dialog, FormErrors, JalonDatePipe, KeyValue, KeyValues, RowsList, TranslocoDirective],
  templateUrl: './import-result.html',
  styles: ':host { display: block; min-width: 0; }',
})
export class ImportResult {
  readonly one = input.required<ShownImport>();

  protected readonly counts = computed(() => countsOf(this.one()));
  protected readonly refused = computed(() => this.counts()('REFUSED') + this.counts()('FAILED'));
  /** What an undoing left as it is. */
  protected readonly stayed = computed(() => this.counts()('CHANGED_SINCE') + this.counts()('USED_SINCE'));
  /** Undone, but for the unit or the post they made. */
  protected readonly undone = computed(() => this.counts()('UNDONE') + this.counts()('STRUCTURE_KEPT'));
  protected readonly asking = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);

  protected async undo(): Promise<void> {
    await this.send(UndoStaffImportDocument, { importId: this.one().id });
    this.asking.set(false);
  }
}
