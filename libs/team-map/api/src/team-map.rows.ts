import type { Competence } from '@jalon/skills/api';

/** A cell as `cells.sql.ts` gives it: an array, since its names would weigh more than its values. */
export type CellValues = readonly [
  competenceId: string,
  target: number,
  level: number | null,
  lower: number | null,
  upper: number | null,
  assessedOn: string | null,
  validLevel: number | null,
  expiredLevel: number | null,
];

/** A post somebody holds today under the reader. */
export interface PostRow {
  readonly positionId: string | null;
  readonly jobTitle: string | null;
  readonly orgUnitId: string;
  readonly orgUnitName: string;
  readonly hasTargets: boolean;
}

export interface PersonRow {
  readonly agentId: string;
  readonly givenNames: string;
  readonly usualName: string;
  readonly searchText: string;
  /** At least one; of several, the last started first. */
  readonly posts: readonly PostRow[];
  readonly cells: readonly CellValues[];
  readonly invitedLately: boolean;
}

/** The one row of a map. */
export interface TeamMapRow {
  readonly people: readonly PersonRow[];
  readonly competences: readonly Competence[];
  readonly alreadyRecorded: boolean;
}
