import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';

/** Languages of the portal, French first. */
export type Language = 'fr' | 'en';

/** The language the portal is read in, as a signal. */
export function activeLanguage(): Signal<Language> {
  const transloco = inject(TranslocoService);
  const language = toSignal(transloco.langChanges$, { initialValue: transloco.getActiveLang() });
  return language as Signal<Language>;
}
