import type { TeamMapChoicesQuery } from '../team-map.generated';

/** Something the map may be narrowed to. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What there is to choose among: read on the whole team, so that a choice never hides the others. */
export interface MapChoices {
  readonly services: readonly Choice[];
  readonly posts: readonly Choice[];
  readonly areas: readonly Choice[];
}

/** The services and posts of the team, and the areas of what they require, each once, by name. */
export function choicesOf({ people, competences }: TeamMapChoicesQuery['teamMap']): MapChoices {
  return {
    services: distinct(people.map(({ orgUnitId, orgUnitName }) => [orgUnitId, orgUnitName])),
    posts: distinct(people.map(({ positionId, jobTitle }) => [positionId, jobTitle])),
    areas: distinct(competences.map(({ competence }) => [competence.areaCode, competence.areaName])),
  };
}

type Named = readonly [id: string | null | undefined, name: string | null | undefined];

function distinct(named: readonly Named[]): readonly Choice[] {
  const byId = new Map(named.filter(([id]) => id).map(([id, name]) => [String(id), name ?? '']));
  return [...byId]
    .map(([id, name]) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
}
