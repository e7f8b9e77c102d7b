import { Component, computed, input, model } from '@angular/core';
import { type Fault, faultSentences } from '@jalon/shared/forms';
import { TranslocoDirective } from '@jsverse/transloco';

/** A choice among the words of the domain: a status, a category, a reason. */
@Component({
  selector: 'jalon-vocabulary-field',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'identity'">
      <label [for]="fieldId()">{{ label() }}</label>
      @if (fault(); as fault) {
        <p class="small fault" [id]="fieldId() + '-fault'">{{ fault }}</p>
      }
      <select
        #list
        class="field"
        [id]="fieldId()"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="fault() ? fieldId() + '-fault' : null"
        (change)="value.set(list.value)"
      >
        @if (blank(); as blank) {
          <option value="" [selected]="value() === ''">{{ blank }}</option>
        }
        @for (code of codes(); track code) {
          <option [value]="code" [selected]="code === value()">{{ t(words() + '.' + code) }}</option>
        }
      </select>
    </ng-container>
  `,
  styles: `
    :host {
      display: block;
    }
    label {
      display: block;
      font-weight: 650;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
    .field {
      max-width: 100%;
      margin-top: 6px;
    }
  `,
})
export class VocabularyField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  /** Where the catalogue has the words of the codes: `employmentStatus`. */
  readonly words = input.required<string>();
  readonly codes = input.required<readonly string[]>();
  /** What stands for no choice; without it, something is always chosen. */
  readonly blank = input<string>();
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  private readonly sentence = faultSentences();
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.sentence(fault.code);
  });
}
