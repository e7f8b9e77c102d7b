/** Without case nor accents: « échéance » is found by “echeance”. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The codes of the kinds whose title, in any language, holds every word. */
export function kindsMatching(
  search: string,
  kinds: readonly { readonly code: string; readonly titles: readonly string[] }[],
): string[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return kinds
    .filter(({ titles }) => titles.map(folded).some((title) => words.every((word) => title.includes(word))))
    .map(({ code }) => code);
}
