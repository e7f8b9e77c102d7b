/** Which sentence of a catalogue speaks of that many: `none`, `one` or `many`, in both languages of the portal. */
export function countForm(count: number): 'none' | 'one' | 'many' {
  if (count === 0) return 'none';
  return count === 1 ? 'one' : 'many';
}
