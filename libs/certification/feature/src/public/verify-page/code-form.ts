import { Component, input, model, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CodeFault } from './verification';

/** The code printed on a certificate, typed as one likes. */
@Component({
  selector: 'jalon-code-form',
  imports: [TranslocoDirective],
  template: `
    <form
      novalidate
      (submit)="$event.preventDefault(); asked.emit(code())"
      *transloco="let t; prefix: 'certification.verify.code'"
    >
      <label for="certificate-code">{{ t('label') }}</label>
      <p class="soft small" id="certificate-code-hint">{{ t('hint') }}</p>
      @if (fault(); as fault) {
        <p class="small fault" id="certificate-code-fault" role="alert">{{ t(fault) }}</p>
      }
      <div class="row">
        <input
          #field
          id="certificate-code"
          class="field number"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="60"
          [attr.aria-invalid]="fault() ? true : null"
          [attr.aria-describedby]="
            fault() ? 'certificate-code-fault certificate-code-hint' : 'certificate-code-hint'
          "
          [value]="code()"
          (input)="code.set(field.value)"
        />
        <button class="button">{{ t('verify') }}</button>
      </div>
    </form>
  `,
  styles: `
    label {
      font-weight: 650;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      margin-top: 8px;
    }
    input {
      flex: 1 1 220px;
      width: auto;
      min-height: 52px;
      letter-spacing: 0.08em;
    }
    button {
      min-height: 52px;
    }
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
  `,
})
export class CodeForm {
  readonly code = model.required<string>();
  /** Why what was typed is not checked. */
  readonly fault = input<CodeFault | null>(null);
  readonly asked = output<string>();
}
