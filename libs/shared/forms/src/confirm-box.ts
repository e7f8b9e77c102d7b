import { Component, computed, input, model } from '@angular/core';
import { type Fault, faultSentences } from './fault-texts';

/** A box to tick before an act with effect: its sentence says what the person agrees to. */
@Component({
  selector: 'jalon-confirm-box',
  template: `
    @if (fault(); as fault) {
      <p class="small fault" [id]="fieldId() + '-fault'">{{ fault }}</p>
    }
    <label>
      <input
        #box
        type="checkbox"
        [id]="fieldId()"
        [checked]="checked()"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="fault() ? fieldId() + '-fault' : null"
        (change)="checked.set(box.checked)"
      />
      <span><ng-content /></span>
    </label>
  `,
  styleUrl: './choices.css',
})
export class ConfirmBox {
  readonly fieldId = input.required<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly checked = model(false);

  private readonly sentence = faultSentences();
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.sentence(fault.code);
  });
}
