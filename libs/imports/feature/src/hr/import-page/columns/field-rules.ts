import { Component, computed } from '@angular/core';
import { Act, actSender, FormErrors } from '@jalon/shared/forms';
import { queryResource } from '@jalon/shared/portal';
import { LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type ImportField, ImportFieldRulesDocument, SetImportFieldRuleDocument } from '../import.generated';

/** For each field, whether a file wins over what somebody typed by hand: the employer’s rule, for every import. */
@Component({
  selector: 'jalon-field-rules',
  imports: [FormErrors, LoadError, Loading, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'imports.rules'">
      <p>{{ t('meaning') }}</p>
      <jalon-form-errors [faults]="act.faults('rules')" />
      @if (rules(); as rules) {
        <fieldset id="rules">
          <legend>{{ t('legend') }}</legend>
          @for (rule of rules; track rule.field) {
            <label>
              <input
                #box
                type="checkbox"
                [checked]="rule.importWins"
                (change)="set(rule.field, box.checked)"
              />
              <span>{{ t('fields.' + rule.field) }}</span>
            </label>
          }
        </fieldset>
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="4" />
      }
    </ng-container>
  `,
  styleUrl: './field-rules.css',
})
export class FieldRules {
  protected readonly act = new Act();
  private readonly send = actSender(this.act, ['ImportFieldRules']);
  protected readonly result = queryResource(ImportFieldRulesDocument, () => ({}));
  protected readonly rules = computed(() =>
    this.result.hasValue() ? this.result.value().importFieldRules : null,
  );

  protected set(field: ImportField, importWins: boolean): Promise<boolean> {
    return this.send(SetImportFieldRuleDocument, { field, importWins });
  }
}
