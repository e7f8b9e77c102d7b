import { type CsvCell, csvOf, Language } from '@jalon/shared/api';
import type { StaffFigures } from './figure.types';

const words = {
  [Language.FR]: { columns: ['Indicateur', 'Part', 'Nombre', 'Du', 'Au'], total: 'Total', hidden: 'masqué' },
  [Language.EN]: { columns: ['Figure', 'Part', 'Count', 'From', 'To'], total: 'Total', hidden: 'hidden' },
} as const;

/** One line per part, and one for the total of what adds up; what is hidden says so. */
export function figuresCsv(language: Language, { from, until, figures }: StaffFigures): string {
  const { columns, total, hidden } = words[language];
  const line = (title: string, part: string, count: number | null): CsvCell[] => [
    title,
    part,
    count ?? hidden,
    from,
    until,
  ];
  const lines = figures.flatMap((figure) => [
    ...figure.parts.map(({ label, count }) => line(figure.title, label, count)),
    ...(figure.isPartition ? [line(figure.title, total, figure.total)] : []),
  ]);
  return csvOf([columns, ...lines], ';');
}
