import { linkedSignal, type Signal } from '@angular/core';

/**
 * What a form was opened on, as it was then. The page may be read again under a form, after a refusal or another act:
 * what was typed must stay, and be compared with the version that the person had read.
 */
export const asOpened = <T extends { readonly id: string } | undefined>(row: () => T): Signal<T> =>
  linkedSignal<T, T>({
    source: row,
    computation: (now, before) => (before && before.value?.id === now?.id ? before.value : now),
  }).asReadonly();
