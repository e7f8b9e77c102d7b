import type { Language } from '@jalon/shared/ui';

/** Names as a sentence takes them: "Alix Cadiou, Ömer Yıldız et Maëlle Riou". */
export function nameList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
