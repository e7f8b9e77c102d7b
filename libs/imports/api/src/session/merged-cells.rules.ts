import type { MergedRange, TableRow } from '../reading';

/** By line, the columns whose cells are hidden under another one they are merged with; from 1, as in the sheet. */
export function mergedCells(
  ranges: readonly MergedRange[],
  rows: readonly TableRow[],
): Map<number, Set<number>> {
  const hidden = new Map<number, Set<number>>();
  const first = rows[0]?.line ?? 0;
  const last = rows.at(-1)?.line ?? 0;
  const near = ranges.filter(({ fromLine, toLine }) => toLine >= first && fromLine <= last);
  for (const { line } of near.length > 0 ? rows : []) {
    for (const { fromLine, toLine, fromColumn, toColumn } of near) {
      if (line < fromLine || line > toLine) continue;
      const columns = hidden.get(line) ?? new Set<number>();
      for (let column = fromColumn; column <= Math.min(toColumn, 400); column++) {
        if (line > fromLine || column > fromColumn) columns.add(column);
      }
      hidden.set(line, columns);
    }
  }
  return hidden;
}
