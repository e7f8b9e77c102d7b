import { computed, inject, type Signal } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

/** The label as it is read: a field that must be filled in says so. To be made where `inject` may be called. */
export function readLabel(field: {
  readonly label: Signal<string>;
  readonly required: Signal<boolean>;
}): Signal<string> {
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return computed(() => {
    const label = field.label();
    return field.required() ? transloco.translate('ui.requiredField', { label }, language()) : label;
  });
}
