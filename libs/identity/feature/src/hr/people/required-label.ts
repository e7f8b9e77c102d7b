import { inject } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

/** The label of a field that must be filled in, which says so. To be made where `inject` may be called. */
export function requiredLabel(): (label: string) => string {
  const transloco = inject(TranslocoService);
  const language = activeLanguage();
  return (label) => transloco.translate('identity.requiredField', { label }, language());
}
