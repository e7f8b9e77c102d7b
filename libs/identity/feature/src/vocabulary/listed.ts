/** What is known, in one line: "Rédactrice, direction des lycées". What is not known leaves no comma behind. */
export function listed(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
