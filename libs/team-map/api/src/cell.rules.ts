import { Proof } from './proof';
import type { CertifiedLevel, Communicated, SharedLists, TargetLists } from './team-map.rows';
import { type MapCell, MapCellState } from './team-map.types';

/** The cells of somebody, by competence their posts require. */
export type CellsOfPerson = ReadonlyMap<string, MapCell>;

/** The cells of people. What is communicated and not, or no longer, required by their posts has none. */
export function cellsOfPeople({ targets, people, certified }: Communicated): Map<string, CellsOfPerson> {
  const byPost = new Map(Object.entries(targets ?? {}).map(([post, lists]) => [post, levelsIn(lists)]));
  const certificates = Map.groupBy(certified ?? [], ([agentId]) => agentId);
  return new Map(
    (people ?? []).map(([agentId, positionIds, shared]) => {
      const expected = highest((positionIds ?? []).map((id) => byPost.get(id) ?? noLevels));
      const attested = Map.groupBy(certificates.get(agentId) ?? [], ([, competenceId]) => competenceId);
      return [agentId, cellsOf(expected, shared, attested)];
    }),
  );
}

type Levels = ReadonlyMap<string, number>;
const noLevels: Levels = new Map();

function levelsIn([competenceIds, levels]: TargetLists): Levels {
  return new Map(competenceIds?.map((id, index) => [id, levels?.[index] ?? 0]));
}

/** Of several posts, the higher level of each competence. */
function highest(posts: readonly Levels[]): Levels {
  const [only = noLevels] = posts;
  if (posts.length < 2) return only;
  const levels = new Map<string, number>();
  for (const [id, level] of posts.flatMap((post) => [...post])) {
    levels.set(id, Math.max(level, levels.get(id) ?? 0));
  }
  return levels;
}

type Attested = ReadonlyMap<string, NonNullable<Communicated['certified']>>;

function cellsOf(expected: Levels, shared: SharedLists, attested: Attested): Map<string, MapCell> {
  const [competenceIds, levels, lowers, uppers, days] = shared;
  const cells = new Map<string, MapCell>();
  for (const [id, target] of expected) cells.set(id, notCommunicated(id, target));
  competenceIds?.forEach((competenceId, index) => {
    const target = expected.get(competenceId);
    if (target === undefined) return;
    const level = levels?.[index] as number;
    cells.set(competenceId, {
      competenceId,
      state: MapCellState.COMMUNICATED,
      target,
      level,
      gap: gapOf(level, target),
      lower: lowers?.[index] as number,
      upper: uppers?.[index] as number,
      assessedOn: days?.[index] as string,
      ...proofOf(level, attested.get(competenceId)?.map(([, , ...certified]) => certified) ?? []),
    });
  });
  return cells;
}

const nothing = {
  level: null,
  gap: null,
  lower: null,
  upper: null,
  proof: null,
  assessedOn: null,
  certifiedOn: null,
  certifiedUntil: null,
} as const;

/** A level that is not communicated leaves nothing but what is expected. */
function notCommunicated(competenceId: string, target: number): MapCell {
  return { competenceId, state: MapCellState.NOT_COMMUNICATED, target, ...nothing };
}

/** The cell of a competence that no post of the person requires. */
export function notRequired(competenceId: string): MapCell {
  return { competenceId, state: MapCellState.NOT_REQUIRED, target: null, ...nothing };
}

/** How far a level is from what is expected: below zero when it is under. */
export function gapOf(level: number, target: number): number {
  return level - target;
}

type ProofOfCell = Pick<MapCell, 'proof' | 'certifiedOn' | 'certifiedUntil'>;

/** A certificate proves the level shown when it attests at least that level; of several, the one that lasts longest. */
export function proofOf(level: number, certified: readonly CertifiedLevel[]): ProofOfCell {
  const [longest] = certified
    .filter(([attested]) => attested >= level)
    .toSorted(([, , one], [, , other]) => (one > other ? -1 : 1));
  if (!longest) return { proof: Proof.ASSESSED, certifiedOn: null, certifiedUntil: null };
  const [, certifiedOn, certifiedUntil, isInForce] = longest;
  return { proof: isInForce ? Proof.CERTIFIED : Proof.EXPIRED, certifiedOn, certifiedUntil };
}
