let last = 0;

/** An identifier for ARIA references, unique in the page. */
export function uniqueId(stem: string): string {
  last += 1;
  return `jalon-${stem}-${last}`;
}
