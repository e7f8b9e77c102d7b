import type { ColumnOrder } from './map-address';
import type { MapCompetence } from './team-map';

/** Above this number of competences, they are grouped by area and folded: nobody reads forty columns. */
export const MOST_COLUMNS = 30;

/** Competences of one area, side by side. */
export interface AreaColumns {
  readonly code: string;
  readonly name: string;
  readonly competences: readonly MapCompetence[];
}

/** Competences in the order asked; those that tie keep the order of the framework. */
export function orderColumns(
  competences: readonly MapCompetence[],
  order: ColumnOrder,
): readonly MapCompetence[] {
  if (order === 'framework') return competences;
  const weight = order === 'gap' ? ({ toTrain }: MapCompetence) => -toTrain : coverage;
  return competences.toSorted((one, other) => weight(one) - weight(other));
}

/** Share of those who share that is at the level expected; nobody sharing comes last, as nothing is known. */
function coverage({ atTarget, sharing }: MapCompetence): number {
  return sharing === 0 ? 2 : atTarget / sharing;
}

/** The competences by area, areas in the order in which they first appear. */
export function byArea(competences: readonly MapCompetence[]): readonly AreaColumns[] {
  const areas = Map.groupBy(competences, ({ competence }) => competence.areaCode);
  return [...areas].map(([code, of]) => ({ code, name: of[0]?.competence.areaName ?? '', competences: of }));
}
