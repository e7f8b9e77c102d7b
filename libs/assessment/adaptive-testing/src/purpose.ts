/** What a test is for: all competences alike, or one alone. */
export type Purpose =
  { readonly kind: 'PROFILE' } | { readonly kind: 'COMPETENCE'; readonly competence: number };

/** How much the uncertainty of each of the K competences matters to the purpose. */
export function weightsOf(purpose: Purpose, competences: number): number[] {
  return Array.from({ length: competences }, (_, k) => (asks(purpose, k) ? 1 : 0));
}

/** Whether items of that competence may be asked: a test on one competence asks nothing else. */
export function asks(purpose: Purpose, competence: number): boolean {
  return purpose.kind === 'PROFILE' || purpose.competence === competence;
}
