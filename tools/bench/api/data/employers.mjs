import { createHash } from 'node:crypto';
import { idOf } from './ids.mjs';

/** When everything of the organisation was recorded. */
const CREATED = '2020-01-02T08:00:00Z';
const DIRECTORATES = 20;
const AGENTS_PER_TEAM = 25;

/**
 * Three employers of unequal size, so that row-level security has something to hide.
 * Their ranks start the ranks of their agents: an agent's rank alone tells the employer.
 */
export const employers = [
  {
    name: 'Région du banc d’essai',
    shortName: 'Région',
    branch: 'TERRITORIAL',
    siret: '20000000000006',
    share: 0.5,
  },
  {
    name: 'Hôpital du banc d’essai',
    shortName: 'Hôpital',
    branch: 'HOSPITAL',
    siret: '20000000000014',
    share: 0.35,
  },
  {
    name: 'Direction du banc d’essai',
    shortName: 'Direction',
    branch: 'STATE',
    siret: '20000000000022',
    share: 0.15,
  },
].map((employer, rank) => ({ ...employer, rank, id: idOf('employer', rank) }));

const TITLES = [
  'Responsable',
  'Gestionnaire',
  'Assistante ou assistant',
  'Chargée ou chargé de mission',
  'Technicienne ou technicien',
];
const SUBJECTS = [
  'PERSONNEL_FILE',
  'CAREER',
  'DIGITAL_SKILLS',
  'ACCESSIBILITY',
  'DATA_PROTECTION',
  'SIGN_IN',
  'ALGORITHMS',
];

/** Units an employer of `agentCount` agents has: a root, directorates, teams. Ranks are unique over all employers. */
export function unitsOf(employer, agentCount) {
  const teams = Math.max(1, Math.ceil(agentCount / AGENTS_PER_TEAM));
  const base = employer.rank * 100_000;
  const rank = (position) => base + position;
  const directorates = Array.from({ length: DIRECTORATES }, (_, i) => ({ rank: rank(1 + i), parent: base }));
  return {
    root: base,
    directorates,
    teams: Array.from({ length: teams }, (_, i) => ({
      rank: rank(1 + DIRECTORATES + i),
      parent: directorates[i % DIRECTORATES].rank,
    })),
  };
}

export function* employerRows() {
  for (const { id, siret, name, shortName, branch } of employers) {
    yield { id, siret, name, short_name: shortName, branch, created_at: CREATED };
  }
}

export function* orgUnitRows(agentCounts) {
  for (const employer of employers) {
    const { root, directorates, teams } = unitsOf(employer, agentCounts[employer.rank]);
    const row = (unit, parent, name) => ({
      employer_id: employer.id,
      id: idOf('orgUnit', unit),
      parent_id: parent === null ? null : idOf('orgUnit', parent),
      name,
    });
    yield row(root, null, employer.name);
    for (const { rank, parent } of directorates) yield row(rank, parent, `Direction ${rank - root}`);
    for (const { rank, parent } of teams) yield row(rank, parent, `Service ${rank - root}`);
  }
}

export function* positionRows(agentCounts) {
  for (const employer of employers) {
    for (const { rank } of unitsOf(employer, agentCounts[employer.rank]).teams) {
      for (const [index, title] of TITLES.entries()) {
        yield {
          employer_id: employer.id,
          id: idOf('position', rank * TITLES.length + index),
          org_unit_id: idOf('orgUnit', rank),
          title,
        };
      }
    }
  }
}

/** Id of one of the positions of a team. */
export function positionOf(team, choice) {
  return idOf('position', team * TITLES.length + (choice % TITLES.length));
}

export function* contactRows() {
  for (const employer of employers) {
    for (const [index, subject] of SUBJECTS.entries()) {
      yield {
        employer_id: employer.id,
        id: idOf('contact', employer.rank * SUBJECTS.length + index),
        subject,
        name: `Contact ${index + 1}`,
        role: 'Service des ressources humaines',
        phone: '02 99 00 00 00',
        email: `contact${index + 1}@banc.example`,
        hours: 'du lundi au vendredi, de 9 h à 17 h',
        place: 'Bâtiment A',
      };
    }
  }
}

/** One key per employer. No file of the bench is opened: the wrapped keys only have the size of real ones. */
export function* employerKeyRows() {
  for (const { id } of employers) {
    yield {
      employer_id: id,
      version: 1,
      wrapped_key: createHash('sha512').update(id).digest().subarray(0, 60),
      master_key_id: 'bench',
      created_at: CREATED,
    };
  }
}
