import { csvOf, Language } from '@jalon/shared/api';
import { documentTypeOf } from '../nomenclature';
import { speak, type TextKey } from '../speak';
import { parisDay, pathOfPiece } from './bundle.rules';
import type { BundleContents } from './bundle-contents';

const COLUMNS = [
  'number',
  'title',
  'heading',
  'type',
  'documentDate',
  'registeredOn',
  'pages',
  'bytes',
  'sha256',
  'path',
] as const;

/** The slip as a table that a spreadsheet opens, and that a program may check the bytes against. */
export function bundleCsv({ order: { language }, chosen }: Pick<BundleContents, 'order' | 'chosen'>): string {
  const names = COLUMNS.map((name) => speak(language, `bundle.column.${name}` as TextKey));
  const lines = chosen.map(({ piece }) => {
    const { code, label, headingLabel } = documentTypeOf(piece.documentTypeCode);
    return [
      piece.number,
      piece.title,
      headingLabel,
      `${code} ${label}`,
      piece.documentDate,
      parisDay(piece.registeredAt),
      piece.pageCount,
      Number(piece.byteSize),
      piece.sha256,
      pathOfPiece(piece),
    ];
  });
  return csvOf([names, ...lines], language === Language.FR ? ';' : ',');
}
