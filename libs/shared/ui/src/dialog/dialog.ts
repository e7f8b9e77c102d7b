import { afterRenderEffect, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { uniqueId } from '../text/unique-id';

/**
 * A question that must be answered before anything else. Built on the browser's own modal dialog: it keeps the focus
 * inside, makes the page behind inert, closes on Escape and gives the focus back, for no weight at all.
 * Buttons go in `jalonActions`.
 */
@Component({
  selector: 'jalon-dialog',
  template: `
    <dialog #dialog [attr.aria-labelledby]="headingId" (close)="open.set(false)">
      @if (open()) {
        <h2 [id]="headingId">{{ heading() }}</h2>
        <div class="content"><ng-content /></div>
        <div class="actions"><ng-content select="[jalonActions]" /></div>
      }
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  /** The question. */
  readonly heading = input.required<string>();

  /** Whether the dialog is shown; Escape sets it to false. */
  readonly open = model(false);

  protected readonly headingId = uniqueId('dialog');
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    // After its content is drawn: the browser then gives the focus to the first button.
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) {
        dialog.showModal();
      } else if (!this.open() && dialog.open) {
        dialog.close();
      }
    });
  }
}
