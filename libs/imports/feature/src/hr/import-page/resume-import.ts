import { Component, input } from '@angular/core';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ShownImport } from './import-page';
import {
  ConfirmStaffImportDocument,
  MapStaffImportDocument,
  UndoStaffImportDocument,
} from './import.generated';

/** Has a step that was stopped go on from where it was. */
@Component({
  selector: 'jalon-resume-import',
  imports: [FormErrors, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'imports.resume'">
      <p>{{ t('meaning') }}</p>
      <jalon-form-errors [faults]="act.faults('resume-import')" />
      <p>
        <button
          id="resume-import"
          type="button"
          class="button"
          [attr.aria-disabled]="act.busy()"
          (click)="resume()"
        >
          {{ t('action') }}
        </button>
      </p>
    </ng-container>
  `,
})
export class ResumeImport {
  readonly one = input.required<ShownImport>();

  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);

  protected resume(): Promise<boolean> {
    const { id: importId, state, mapping: fields, mode } = this.one();
    if (state === 'CHECKING') return this.send(MapStaffImportDocument, { importId, fields, mode });
    if (state === 'UNDOING') return this.send(UndoStaffImportDocument, { importId });
    return this.send(ConfirmStaffImportDocument, { importId, departureAgentIds: [] });
  }
}
