import type { FileAroundFragment } from '../piece.generated';

/** A piece as its neighbours name it. */
export type Neighbour = FileAroundFragment['headings'][number]['pieces'][number];

/** The pieces just before and after this one by number, among those that the reader may see. */
export function neighboursOf(
  headings: FileAroundFragment['headings'],
  pieceId: string,
): { readonly previous: Neighbour | null; readonly next: Neighbour | null } {
  const pieces = headings
    .flatMap(({ pieces: filed }) => filed)
    .toSorted((one, other) => one.number - other.number);
  const index = pieces.findIndex(({ id }) => id === pieceId);
  if (index === -1) return { previous: null, next: null };
  return { previous: pieces[index - 1] ?? null, next: pieces[index + 1] ?? null };
}
