import { computed, type Signal } from '@angular/core';
import { activeLanguage } from '@jalon/shared/ui';

/** The language in force as the API names it, for the texts that the server writes. */
export function apiLanguage(): Signal<'FR' | 'EN'> {
  const language = activeLanguage();
  return computed(() => (language() === 'en' ? 'EN' : 'FR'));
}
