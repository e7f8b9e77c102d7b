import { Component, input, output } from '@angular/core';
import { uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Whose readings of the file. */
export type Readers = 'ALL' | 'OTHERS' | 'MINE';

/** Chooses whose readings are shown: three radio buttons, as the choice is small and always in sight. */
@Component({
  selector: 'jalon-readers-choice',
  imports: [TranslocoDirective],
  template: `
    <fieldset *transloco="let t; prefix: 'personnelFile.accesses'">
      <legend>{{ t('show') }}</legend>
      @for (choice of choices; track choice.value) {
        <label>
          <input
            type="radio"
            [name]="name"
            [value]="choice.value"
            [checked]="choice.value === value()"
            (change)="chosen.emit(choice.value)"
          />
          {{ t(choice.text) }}
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0 0 4px;
      font-weight: 650;
    }
    label {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      min-height: 44px;
      cursor: pointer;
    }
    input {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--brand);
    }
  `,
})
export class ReadersChoice {
  readonly value = input.required<Readers>();
  readonly chosen = output<Readers>();

  protected readonly choices: readonly { readonly value: Readers; readonly text: string }[] = [
    { value: 'ALL', text: 'all' },
    { value: 'OTHERS', text: 'others' },
    { value: 'MINE', text: 'mine' },
  ];
  protected readonly name = uniqueId('readers');
}
