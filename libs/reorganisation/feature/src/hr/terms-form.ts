import { Component, input, linkedSignal, output } from '@angular/core';
import { type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';

/** What a reorganisation is, besides its lines. */
export interface Terms {
  readonly title: string;
  readonly reason: string;
  readonly effectiveOn: string;
}

/** The fields, by the name of the input they fill in. */
export const TERMS_FIELDS = {
  title: 'reorganisation-title',
  reason: 'reorganisation-reason',
  effectiveOn: 'reorganisation-day',
} as const;

/** The title, the reason and the day of a reorganisation. */
@Component({
  selector: 'jalon-reorganisation-terms',
  imports: [FormErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'reorganisation.terms'">
      <jalon-form-errors named [faults]="faults()" />
      <form novalidate (submit)="$event.preventDefault(); send()">
        <jalon-form-field
          fieldId="reorganisation-title"
          [label]="t('title')"
          [hint]="t('titleHint')"
          [maxLength]="120"
          [faults]="faults()"
          [(value)]="title"
        />
        <jalon-form-field
          kind="area"
          fieldId="reorganisation-reason"
          [label]="t('reason')"
          [hint]="t('reasonHint')"
          [maxLength]="1000"
          [faults]="faults()"
          [(value)]="reason"
        />
        <jalon-form-field
          kind="date"
          fieldId="reorganisation-day"
          [label]="t('day')"
          [hint]="t('dayHint')"
          [faults]="faults()"
          [(value)]="effectiveOn"
        />
        <p class="actions">
          <button class="button" id="reorganisation-send" [attr.aria-disabled]="busy()">
            {{ action() }}
          </button>
          <ng-content />
        </p>
      </form>
    </ng-container>
  `,
  styles: `
    form {
      display: grid;
      gap: 20px;
    }
  `,
})
export class TermsForm {
  readonly terms = input<Terms>({ title: '', reason: '', effectiveOn: '' });
  readonly action = input.required<string>();
  readonly busy = input(false);
  readonly faults = input<readonly Fault[]>([]);
  readonly sent = output<Terms>();

  protected readonly title = linkedSignal(() => this.terms().title);
  protected readonly reason = linkedSignal(() => this.terms().reason);
  protected readonly effectiveOn = linkedSignal(() => this.terms().effectiveOn);

  protected send(): void {
    this.sent.emit({ title: this.title(), reason: this.reason(), effectiveOn: this.effectiveOn() });
  }
}
