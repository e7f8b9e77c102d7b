import { Component, computed, input, linkedSignal } from '@angular/core';
import { Act, actSender, FormErrors, SelectField } from '@jalon/shared/forms';
import { Card, countForm, DataTable } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ShownImport } from '../import-page';
import { ReadStaffImportAgainDocument, type Separator, type TextEncoding } from '../import.generated';

type Reading = NonNullable<ShownImport['reading']>;

const encodings = [
  'UTF_8',
  'UTF_16LE',
  'UTF_16BE',
  'WINDOWS_1252',
  'ISO_8859_1',
] as const satisfies readonly TextEncoding[];
const separators = ['SEMICOLON', 'COMMA', 'TAB', 'PIPE'] as const satisfies readonly Separator[];

/** What was understood of the file, on its first rows, and the way to say otherwise. */
@Component({
  selector: 'jalon-reading-form',
  imports: [Card, DataTable, FormErrors, SelectField, TranslocoDirective],
  templateUrl: './reading-form.html',
  styleUrl: './reading-form.css',
})
export class ReadingForm {
  readonly importId = input.required<string>();
  readonly reading = input.required<Reading>();
  readonly rowCount = input.required<number>();

  protected readonly encoding = linkedSignal(() => this.reading().encoding ?? '');
  protected readonly separator = linkedSignal(() => this.reading().separator ?? '');
  protected readonly header = linkedSignal(() => (this.reading().hasHeader ? 'YES' : 'NO'));
  protected readonly sheet = linkedSignal(() => this.reading().sheet ?? '');
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);
  protected readonly sheetOptions = computed(() =>
    this.reading().sheets.map((sheet) => ({ value: sheet, label: sheet })),
  );
  protected readonly encodings = encodings;
  protected readonly separators = separators;
  protected readonly countForm = countForm;
  /** Whether the person says otherwise than what was found. */
  protected readonly isChanged = computed(() => {
    const { encoding, separator, hasHeader, sheet } = this.reading();
    const said = [this.encoding(), this.separator(), this.header(), this.sheet()];
    return said.join() !== [encoding ?? '', separator ?? '', hasHeader ? 'YES' : 'NO', sheet ?? ''].join();
  });

  protected readAgain(): Promise<boolean> {
    return this.send(ReadStaffImportAgainDocument, {
      importId: this.importId(),
      encoding: encodings.find((known) => known === this.encoding()) ?? null,
      separator: separators.find((known) => known === this.separator()) ?? null,
      hasHeader: this.header() === 'YES',
      sheet: this.sheet() || null,
    });
  }
}
