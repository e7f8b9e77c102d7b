/** What a test is for: all competences alike, or one alone. */
export type Purpose =
  { readonly kind: 'PROFILE' } | { readonly kind: 'COMPETENCE'; readonly competence: number };

/** How much the uncertainty of each of the K competences matters: a test on one competence asks nothing else. */
export function weightsOf(purpose: Purpose, competences: number): number[] {
  return Array.from({ length: competences }, (_, k) =>
    purpose.kind === 'PROFILE' || purpose.competence === k ? 1 : 0,
  );
}
