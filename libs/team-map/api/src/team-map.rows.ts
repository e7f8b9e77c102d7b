import type { ManagersSight } from '@jalon/decisions/api';
import type { Competence } from '@jalon/skills/api';

/** Lists side by side, null when there is nothing: one value of each per competence. */
type Lists<T extends readonly unknown[]> = { readonly [Index in keyof T]: readonly T[Index][] | null };
export type TargetLists = Lists<[competenceId: string, level: number]>;
export type SharedLists = Lists<
  [competenceId: string, level: number, lower: number, upper: number, assessedOn: string]
>;

/** A level that a certificate attests, and its own dates. */
export type CertifiedLevel = readonly [
  level: number,
  issuedOn: string,
  validUntil: string,
  isInForce: boolean,
];

/** What `communicated.sql.ts` gives. */
export interface Communicated {
  /** What posts require, by post; null when nobody holds any. */
  readonly targets: Readonly<Record<string, TargetLists>> | null;
  readonly certified:
    readonly (readonly [agentId: string, competenceId: string, ...certified: CertifiedLevel])[] | null;
  readonly people:
    | readonly (readonly [agentId: string, positionIds: readonly string[] | null, shared: SharedLists])[]
    | null;
}

/** A post somebody holds today under the reader. */
export interface PostRow {
  readonly positionId: string | null;
  readonly jobTitle: string | null;
  readonly orgUnitId: string;
  readonly orgUnitName: string;
}

export interface PersonRow {
  readonly agentId: string;
  readonly givenNames: string;
  readonly usualName: string;
  readonly searchText: string;
  /** At least one; of several, the last started first. */
  readonly posts: readonly PostRow[];
  readonly invitedLately: boolean;
}

/** The one row of a map. */
export interface TeamMapRow {
  readonly people: readonly PersonRow[];
  readonly communicated: Communicated;
  readonly competences: readonly Competence[];
  /** What the published decision lets managers see; null when none opens the map today. */
  readonly managersSee: readonly ManagersSight[] | null;
  readonly alreadyRecorded: boolean;
}
