import { Component, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Files dropped or chosen, several at once: an ordinary file field, around which one may also drop. */
@Component({
  selector: 'jalon-files-drop',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'personnelFile.deposit.drop'">
      <label for="deposit-files">{{ t('label') }}</label>
      <p class="soft small" id="deposit-files-hint">{{ t('hint') }}</p>
      <input
        #field
        id="deposit-files"
        type="file"
        multiple
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        aria-describedby="deposit-files-hint"
        (change)="take(field.files); field.value = ''"
      />
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
      padding: 16px 20px;
      border: 2px dashed var(--line-strong);
      border-radius: var(--radius);
    }
    :host(.over) {
      border-color: var(--brand);
      background: var(--brand-soft);
    }
    label {
      font-weight: 650;
    }
    input {
      width: 100%;
      margin-top: 8px;
    }
    input::file-selector-button {
      min-height: 44px;
      margin-inline-end: 12px;
      padding: 8px 20px;
      border: 1.5px solid var(--brand);
      border-radius: var(--radius-small);
      background: transparent;
      color: var(--brand);
      font: inherit;
      font-weight: 650;
      cursor: pointer;
    }
  `,
  host: {
    '[class.over]': 'isOver()',
    '(dragover)': '$event.preventDefault(); isOver.set(true)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': '$event.preventDefault(); isOver.set(false); take($event.dataTransfer?.files ?? null)',
  },
})
export class FilesDrop {
  readonly chosen = output<readonly File[]>();

  protected readonly isOver = signal(false);

  protected take(files: FileList | null): void {
    if (files?.length) this.chosen.emit([...files]);
  }
}
