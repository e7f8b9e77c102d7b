import { Component, input, signal } from '@angular/core';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CancelStaffImportDocument } from './import.generated';

/** Gives an import up before anything is written: the file and its rows go. */
@Component({
  selector: 'jalon-cancel-import',
  imports: [Dialog, FormErrors, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'imports.cancel'">
      <jalon-form-errors [faults]="act.faults('cancel-import')" />
      <p>
        <button id="cancel-import" type="button" class="button button--quiet" (click)="asking.set(true)">
          {{ t('action') }}
        </button>
      </p>
      <jalon-dialog [heading]="t('ask')" [(open)]="asking">
        <p>{{ t('meaning') }}</p>
        <button jalonActions type="button" class="button button--quiet" (click)="asking.set(false)">
          {{ t('no') }}
        </button>
        <button
          jalonActions
          type="button"
          class="button"
          [attr.aria-disabled]="act.busy()"
          (click)="cancel()"
        >
          {{ t('yes') }}
        </button>
      </jalon-dialog>
    </ng-container>
  `,
})
export class CancelImport {
  readonly importId = input.required<string>();

  protected readonly asking = signal(false);
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['StaffImport']);

  protected async cancel(): Promise<void> {
    await this.send(CancelStaffImportDocument, { importId: this.importId() });
    this.asking.set(false);
  }
}
