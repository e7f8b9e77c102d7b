import { Component, effect, type ElementRef, input, viewChild } from '@angular/core';
import { uniqueId } from '../text/unique-id';

/** One error of a form: what is wrong and how to cure it, and the field that holds it. */
export interface FieldError {
  readonly fieldId: string;
  readonly message: string;
}

/** Lists the errors of a form and takes the focus, so that nobody looks for what went wrong. */
@Component({
  selector: 'jalon-error-summary',
  template: `
    @if (errors().length > 0) {
      <div #box class="box" role="alert" tabindex="-1" [attr.aria-labelledby]="headingId">
        <p class="heading" [id]="headingId">{{ heading() }}</p>
        <ul>
          @for (error of errors(); track error.fieldId) {
            <li>
              <a [href]="'#' + error.fieldId" (click)="focusField($event, error.fieldId)">{{
                error.message
              }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './error-summary.css',
})
export class ErrorSummary {
  /** What went wrong as a whole, such as "Il y a 2 erreurs". */
  readonly heading = input.required<string>();

  /** The errors; an empty list shows nothing. */
  readonly errors = input.required<readonly FieldError[]>();

  protected readonly headingId = uniqueId('errors');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      if (this.errors().length > 0) {
        this.box()?.nativeElement.focus();
      }
    });
  }

  /** A plain fragment would change the address and, with a base address, leave the page. */
  protected focusField(event: Event, fieldId: string): void {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  }
}
