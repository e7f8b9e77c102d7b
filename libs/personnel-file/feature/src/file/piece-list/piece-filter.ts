import type { WholeFileFragment } from '../file.generated';

type Heading = WholeFileFragment['headings'][number];
type Piece = Heading['pieces'][number];

/** Without accents nor capitals: "Échelon" is found by "echelon". */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLocaleLowerCase('fr');
}

/** The headings left once only the pieces that hold every word of the filter are kept. */
export function filterHeadings(headings: readonly Heading[], filter: string): readonly Heading[] {
  const words = plainText(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return headings;
  return headings
    .map((heading) => ({
      ...heading,
      pieces: heading.pieces.filter((piece) => {
        const text = plainText(textOf(heading, piece));
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** What one may remember of a piece: its title, type, heading, number, dates, origin. */
function textOf({ code, label }: Heading, piece: Piece): string {
  const { title, documentType, number, documentDate, sourceSystem } = piece;
  return [title, documentType.label, code, label, `n°${number} ${number}`, documentDate, sourceSystem].join(
    ' ',
  );
}
