/** What was written, then what is added, with a blank line between. */
export function withText(written: string, added: string): string {
  return written.trim() ? `${written.trimEnd()}\n\n${added}` : added;
}
