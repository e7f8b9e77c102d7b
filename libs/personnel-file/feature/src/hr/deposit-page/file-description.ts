import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PieceDepositQuery } from './deposit.generated';
import { fieldId, type FaultyField } from './deposit-faults';
import type { DepositItem, Description } from './deposit-item';

type DocumentTypes = NonNullable<PieceDepositQuery['pieceDeposit']>['documentTypes'];

/** What a file is, in the words of the nomenclature: to be written while it is on its way. */
@Component({
  selector: 'jalon-file-description',
  imports: [TranslocoDirective],
  templateUrl: './file-description.html',
  styleUrl: './file-description.css',
})
export class FileDescription {
  readonly item = input.required<DepositItem>();
  readonly documentTypes = input.required<DocumentTypes>();
  readonly today = input.required<string>();

  protected readonly headings = computed(() => [
    ...Map.groupBy(this.documentTypes(), ({ headingLabel }) => headingLabel),
  ]);
  protected readonly optionalDates = ['effectiveOn', 'signedOn', 'notifiedOn'] as const;

  protected id(field: FaultyField): string {
    return fieldId(this.item(), field);
  }

  protected set(field: keyof Description, value: string): void {
    this.item().describe({ [field]: value });
  }

  protected fault(field: FaultyField): string | undefined {
    return this.item().faults()[field];
  }
}
