import { Component, computed, input, model } from '@angular/core';
import type { Fault } from './act';
import { faultWords } from './fault-words';

/** A labelled field with its hint and what is wrong with it, all of which a screen reader says with the field. */
@Component({
  selector: 'jalon-platform-field',
  template: `
    <label [for]="fieldId()">{{ label() }}</label>
    @if (hint(); as hint) {
      <p class="soft small" [id]="fieldId() + '-hint'">{{ hint }}</p>
    }
    @if (fault(); as fault) {
      <p class="small fault" [id]="fieldId() + '-fault'">{{ fault }}</p>
    }
    @if (kind() === 'area') {
      <textarea
        class="field"
        rows="4"
        [id]="fieldId()"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        [value]="value()"
        (input)="read($event)"
      ></textarea>
    } @else {
      <input
        class="field"
        autocomplete="off"
        [id]="fieldId()"
        [type]="kind()"
        [attr.inputmode]="mode()"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        [value]="value()"
        (input)="read($event)"
      />
    }
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
      margin-top: 6px;
    }
  `,
})
export class TextField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly kind = input<'text' | 'area' | 'email' | 'number'>('text');
  readonly mode = input<string | null>(null);
  readonly faults = input<readonly Fault[]>([]);
  readonly value = model('');

  private readonly words = faultWords();
  protected readonly fault = computed(() => {
    const fault = this.faults().find(({ fieldId }) => fieldId === this.fieldId());
    return fault && this.words(fault.code);
  });
  protected readonly describedBy = computed(() => {
    const ids = [this.fault() && `${this.fieldId()}-fault`, this.hint() && `${this.fieldId()}-hint`];
    return ids.filter(Boolean).join(' ') || null;
  });

  protected read(event: Event): void {
    this.value.set((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  }
}
