import type { CellFacts } from '@jalon/skills/feature';
import type { TeamMapPageQuery } from './team-map.generated';

export type TeamMap = TeamMapPageQuery['teamMap'];
export type MapPerson = TeamMap['people'][number];
export type MapCompetence = TeamMap['competences'][number];

const notRequired: CellFacts = { state: 'NOT_REQUIRED' };

/** What is known of a person's competence; one that no post of theirs requires is blank. */
export function cellAt(person: MapPerson, competenceId: string): CellFacts {
  return person.cells.find((cell) => cell.competenceId === competenceId) ?? notRequired;
}

/** A cell that was opened: whose, and of which competence. */
export interface OpenedCell {
  readonly person: MapPerson;
  readonly competence: MapCompetence;
}

/** The one thing the map suggests, the most useful first. */
export type Suggestion =
  | { readonly kind: 'targets'; readonly positionId: string; readonly title: string; readonly others: number }
  | { readonly kind: 'invite' }
  | { readonly kind: 'soleHolder' | 'toTrain'; readonly competence: MapCompetence }
  | { readonly kind: 'none' };

/** What to do next: set what is expected, invite, then look at the competence that rests on one person, or at gaps. */
export function suggestionOf(map: TeamMap): Suggestion {
  const [position] = map.positionsWithoutTargets;
  if (position) {
    const others = map.positionsWithoutTargets.length - 1;
    return { kind: 'targets', positionId: position.id, title: position.title, others };
  }
  if (map.sharingCount === 0) return map.invitable.length > 0 ? { kind: 'invite' } : { kind: 'none' };
  const sole = map.competences.find(({ soleHolder }) => soleHolder);
  if (sole) return { kind: 'soleHolder', competence: sole };
  const [most] = map.competences.toSorted((one, other) => other.toTrain - one.toTrain);
  return most && most.toTrain > 0 ? { kind: 'toTrain', competence: most } : { kind: 'none' };
}
