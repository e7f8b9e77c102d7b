import type { MapCompetence, MapPerson, TeamMap } from '../team-map';

type Cell = MapPerson['cells'][number];

/** A cell that is communicated, one level of gap for each level of difference. */
export function communicated(
  competenceId: string,
  level: number,
  target: number,
  changes: Partial<Cell> = {},
) {
  return {
    __typename: 'MapCell',
    competenceId,
    state: 'COMMUNICATED',
    target,
    level,
    gap: level - target,
    lower: level - 1,
    upper: level + 1,
    proof: 'ASSESSED',
    assessedOn: '2026-11-12',
    certifiedOn: null,
    certifiedUntil: null,
    ...changes,
  } as const;
}

const withoutLevel = {
  level: null,
  gap: null,
  lower: null,
  upper: null,
  proof: null,
  assessedOn: null,
  certifiedOn: null,
  certifiedUntil: null,
};

/** A cell that says nothing of the person: only what their post expects. */
export function notCommunicated(competenceId: string, target: number) {
  return {
    __typename: 'MapCell',
    competenceId,
    state: 'NOT_COMMUNICATED',
    target,
    ...withoutLevel,
  } as const;
}

export function notRequired(competenceId: string) {
  return {
    __typename: 'MapCell',
    competenceId,
    state: 'NOT_REQUIRED',
    target: null,
    ...withoutLevel,
  } as const;
}

export function person(displayName: string, cells: readonly Cell[], orgUnitName = 'Lycées') {
  return {
    __typename: 'MapPerson',
    agentId: displayName,
    displayName,
    jobTitle: 'Gestionnaire',
    orgUnitId: orgUnitName,
    orgUnitName,
    positionId: 'p1',
    cells: [...cells],
  };
}

export function competence(
  id: string,
  shortName: string,
  changes: Partial<MapCompetence> = {},
  areaCode = '1',
) {
  return {
    __typename: 'MapCompetence',
    competence: {
      __typename: 'Competence',
      id,
      name: `${shortName}, en entier`,
      shortName,
      areaCode,
      areaName: `Domaine ${areaCode}`,
    },
    atTarget: 1,
    sharing: 2,
    required: 3,
    soleHolder: false,
    toTrain: 1,
    ...changes,
  };
}

const invitee = { __typename: 'MapPersonRef', agentId: 'jn', displayName: 'Jean-Noël D’Aubigné' };

/** Three people, two of whom share, on three competences. */
export const sampleMap = {
  __typename: 'TeamMap',
  teamSize: 3,
  sharingCount: 2,
  people: [
    person('Alix Cadiou', [
      communicated('a', 3, 4),
      communicated('b', 5, 4, {
        proof: 'CERTIFIED',
        certifiedOn: '2026-11-20',
        certifiedUntil: '2029-11-19',
      }),
      notRequired('c'),
    ]),
    person('Jean-Noël D’Aubigné', [
      notCommunicated('a', 4),
      notCommunicated('b', 4),
      notCommunicated('c', 2),
    ]),
    person('Ömer Yıldız', [
      communicated('a', 4, 4),
      communicated('b', 2, 4, { proof: 'EXPIRED', certifiedOn: '2023-06-16', certifiedUntil: '2026-06-15' }),
      communicated('c', 7, 2),
    ]),
  ],
  competences: [
    competence('a', 'Gérer des données'),
    competence('b', 'Interagir', { toTrain: 2 }, '2'),
    competence('c', 'Sécuriser', { sharing: 1, soleHolder: true, toTrain: 0 }, '4'),
  ],
  positionsWithoutTargets: [] as { __typename: 'TargetPositionRef'; id: string; title: string }[],
  invitable: [invitee],
  invitedLately: [] as (typeof invitee)[],
} satisfies TeamMap & { readonly __typename: string };
