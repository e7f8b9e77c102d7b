import { displayName } from '@jalon/identity/api';
import { type CellsOfPerson, cellsOfPeople, notRequired } from './cell.rules';
import type { PersonRow, PostRow, TeamMapRow } from './team-map.rows';
import {
  type MapCell,
  MapCellState,
  MapOrder,
  type MapPerson,
  type TargetPositionRef,
  type TeamMap,
  type TeamMapArgs,
} from './team-map.types';
import { totalsOf } from './totals.rules';

/** The map as it is asked for, from the rows of the whole team. */
export function toTeamMap(row: TeamMapRow, args: TeamMapArgs): TeamMap {
  const cells = cellsOfPeople(row.communicated);
  const shown = shownPeople(row.people, args);
  const required = new Set(shown.flatMap(({ person }) => [...cellsIn(cells, person).keys()]));
  const columns = row.competences.filter(
    ({ id, areaCode }) => required.has(id) && isAmong(args.areaCodes, areaCode),
  );
  const blanks = columns.map(({ id }) => notRequired(id));
  const people = shown.map((one) => toPerson(one, cellsIn(cells, one.person), blanks));
  return {
    people,
    competences: columns.map((competence, index) => ({
      competence,
      ...totalsOf(people.map((person) => person.cells[index] as MapCell)),
    })),
    teamSize: row.people.length,
    sharingCount: row.people.filter((person) => isSharing(cellsIn(cells, person))).length,
    positionsWithoutTargets: positionsWithoutTargets(row),
    ...toInvite(row.people, cells),
  };
}

type Cells = ReadonlyMap<string, CellsOfPerson>;
const noCells: CellsOfPerson = new Map();
const cellsIn = (cells: Cells, { agentId }: PersonRow) => cells.get(agentId) ?? noCells;

/** Somebody on the map, by the post that is asked for. */
interface Shown {
  readonly person: PersonRow;
  readonly post: PostRow;
}

function shownPeople(people: readonly PersonRow[], args: TeamMapArgs): Shown[] {
  const shown = people.flatMap((person): Shown[] => {
    const post = person.posts.find(
      ({ orgUnitId, positionId }) =>
        isAmong(args.orgUnitIds, orgUnitId) && isAmong(args.positionIds, positionId),
    );
    return post ? [{ person, post }] : [];
  });
  return shown.sort(orders[args.orderBy]);
}

/** No list asks for everything; an empty one asks for nothing in particular either. */
function isAmong(wanted: readonly string[] | null | undefined, value: string | null): boolean {
  return !wanted?.length || (value !== null && wanted.includes(value));
}

const { compare } = new Intl.Collator('fr');
const byName = (a: Shown, b: Shown) => {
  const [one, other] = [a.person.searchText, b.person.searchText];
  if (one !== other) return one < other ? -1 : 1;
  return a.person.agentId < b.person.agentId ? -1 : 1;
};

/** Never by what people know: a level has no place in any of them. */
const orders: Readonly<Record<MapOrder, (a: Shown, b: Shown) => number>> = {
  [MapOrder.NAME]: byName,
  [MapOrder.SERVICE]: (a, b) => compare(a.post.orgUnitName, b.post.orgUnitName) || byName(a, b),
  [MapOrder.POSITION]: (a, b) => compare(a.post.jobTitle ?? '', b.post.jobTitle ?? '') || byName(a, b),
};

function toPerson({ person, post }: Shown, cells: CellsOfPerson, blanks: readonly MapCell[]): MapPerson {
  const { positionId, jobTitle, orgUnitId, orgUnitName } = post;
  return {
    agentId: person.agentId,
    displayName: displayName(person),
    jobTitle,
    orgUnitId,
    orgUnitName,
    positionId,
    cells: blanks.map((blank) => cells.get(blank.competenceId) ?? blank),
  };
}

const isSharing = (cells: CellsOfPerson) =>
  [...cells.values()].some(({ state }) => state === MapCellState.COMMUNICATED);

function positionsWithoutTargets({ people, communicated }: TeamMapRow): TargetPositionRef[] {
  const found = new Map<string, TargetPositionRef>();
  for (const { positionId: id, jobTitle, orgUnitName } of people.flatMap(({ posts }) => posts)) {
    const isEmpty = id !== null && !communicated.targets?.[id]?.[0];
    if (isEmpty && jobTitle !== null) found.set(id, { id, title: jobTitle, orgUnitName });
  }
  return [...found.values()].sort(
    (a, b) => compare(a.orgUnitName, b.orgUnitName) || compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * Who may be invited, and who was lately: of those whose posts expect something, whoever communicates nothing. What a
 * person made of an invitation does not count, so that the lists never tell it.
 */
function toInvite(people: readonly PersonRow[], cells: Cells): Pick<TeamMap, 'invitable' | 'invitedLately'> {
  const silent = people
    .filter((one) => cellsIn(cells, one).size > 0 && !isSharing(cellsIn(cells, one)))
    .sort((a, b) => (a.searchText < b.searchText ? -1 : 1));
  const refs = (isInvited: boolean) =>
    silent
      .filter(({ invitedLately }) => invitedLately === isInvited)
      .map((one) => ({ agentId: one.agentId, displayName: displayName(one) }));
  return { invitable: refs(false), invitedLately: refs(true) };
}
