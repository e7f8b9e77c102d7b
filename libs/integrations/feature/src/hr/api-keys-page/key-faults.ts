import { Component, computed, inject, input } from '@angular/core';
import { activeLanguage, ErrorSummary } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { Fault } from './key-act';

/** What the catalogue has a sentence for; anything else is said in general words. */
const known: ReadonlySet<string> = new Set([
  'label.REQUIRED',
  'label.TOO_LONG',
  'label.NOT_TEXT',
  'label.TOO_MANY_KEYS',
  'scopes.SCOPE_REQUIRED',
  'expiresOn.REQUIRED',
  'expiresOn.IN_THE_PAST',
  'expiresOn.TOO_LATE',
  'oldKeyEndsOn.REQUIRED',
  'oldKeyEndsOn.OVERLAP',
  'id.KEY_ENDED',
]);

/** Everything wrong in a form, said first, each line leading to its field. */
@Component({
  selector: 'jalon-key-faults',
  imports: [ErrorSummary, TranslocoDirective],
  template: `
    <jalon-error-summary
      *transloco="let t; prefix: 'integrations.keys.faults'"
      [heading]="t(errors().length === 1 ? 'headingOne' : 'headingMany')"
      [errors]="errors()"
    />
  `,
  styles: `
    :host {
      display: block;
    }
    :host(.none) {
      position: absolute;
    }
  `,
  host: { '[class.none]': 'faults().length === 0' },
})
export class KeyFaults {
  readonly faults = input.required<readonly Fault[]>();
  /** What begins the identifiers of the form's fields. */
  readonly form = input.required<string>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  protected readonly errors = computed(() =>
    this.faults().map(({ field, code }) => ({
      fieldId: `${this.form()}-${field}`,
      message: this.sentence(field ? `${field}.${code}` : code),
    })),
  );

  private sentence(key: string): string {
    const said = known.has(key) || ['NOT_FOUND', 'FORBIDDEN'].includes(key) ? key : 'NOT_DONE';
    return this.transloco.translate(`integrations.keys.faults.${said}`, {}, this.language());
  }
}
