import { type MapCell, MapCellState } from './team-map.types';

export interface CompetenceTotals {
  readonly required: number;
  readonly sharing: number;
  readonly atTarget: number;
  readonly toTrain: number;
  readonly soleHolder: boolean;
}

/** The totals of one competence over people. There is none over one person: it would rank. */
export function totalsOf(column: readonly MapCell[]): CompetenceTotals {
  const count = (isCounted: (cell: MapCell) => boolean) => column.filter(isCounted).length;
  const atTarget = count(({ gap }) => gap !== null && gap >= 0);
  return {
    required: count(({ state }) => state !== MapCellState.NOT_REQUIRED),
    sharing: count(({ state }) => state === MapCellState.COMMUNICATED),
    atTarget,
    toTrain: count(({ gap }) => gap !== null && gap < 0),
    soleHolder: atTarget === 1,
  };
}
