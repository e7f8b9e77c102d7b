import { employers, positionOf, unitsOf } from './employers.mjs';
import { idOf } from './ids.mjs';
import { randomFrom } from './random.mjs';

const GIVEN = [
  'Aïcha',
  'Anne-Laure',
  'Benoît',
  'Chloé',
  'Éloïse',
  'François',
  'Gwenaëlle',
  'Hervé',
  'Inès',
  'Jérôme',
  'Koffi',
  'Léa',
  'Maëlle',
  'Noémie',
  'Omar',
  'Raphaël',
  'Solène',
  'Thaïs',
  'Yann',
  'Zoé',
];
const FAMILY = [
  'Abgrall',
  'Ben Amor',
  'Bézier',
  'Corvec',
  'D’Hervé',
  'Diallo',
  'Fournier',
  'Guéguen',
  'Hénaff',
  'Kermarrec',
  'L’Hostis',
  'Le Goff',
  'Lefèvre',
  'Müller',
  'N’Guyen',
  'Périer',
  'Quéré',
  'Riou',
  'Saïdi',
  'Tanguy',
];
const STATUSES = ['TENURED', 'TENURED', 'TENURED', 'PERMANENT_CONTRACT', 'FIXED_TERM_CONTRACT'];
const HR_OFFICERS_PER_EMPLOYER = 10;

/** @typedef {ReturnType<typeof makeAgents>[number]} BenchAgent */

/** Every agent, in employer order. @param {number} total */
export function makeAgents(total) {
  let rank = 0;
  return employers.flatMap((employer) => {
    const count = Math.round(total * employer.share);
    const { teams } = unitsOf(employer, count);
    return Array.from({ length: count }, (_, index) =>
      makeAgent(employer, rank++, teams[index % teams.length].rank),
    );
  });
}

function makeAgent(employer, rank, team) {
  const random = randomFrom(rank);
  const birthName = random.pick(FAMILY);
  const startYear = random.integer(1990, 2022);
  return {
    employer,
    rank,
    team,
    /** Rank of the agent who manages the team: always the first of it. */
    id: idOf('agent', rank),
    personId: idOf('person', rank),
    engagementId: idOf('engagement', rank),
    birthName,
    usualName: random.chance(0.2) ? random.pick(FAMILY) : birthName,
    givenNames: `${random.pick(GIVEN)}, ${random.pick(GIVEN)}`,
    status: random.pick(STATUSES),
    category: random.pick(['A', 'B', 'C']),
    startYear,
    startsOn: `${startYear}-${random.pick(['01', '04', '09'])}-01`,
  };
}

export const agentCountsOf = (agents) =>
  employers.map(({ rank }) => agents.filter(({ employer }) => employer.rank === rank).length);

export function* personRows(agents) {
  for (const { personId } of agents) {
    yield { id: personId, created_at: '2020-01-02T08:00:00Z' };
  }
}

export function* agentRows(agents) {
  for (const { employer, id, rank, personId, birthName, usualName, givenNames } of agents) {
    yield {
      employer_id: employer.id,
      id,
      person_id: personId,
      matricule: `B${String(rank).padStart(6, '0')}`,
      birth_name: birthName,
      usual_name: usualName,
      given_names: givenNames,
      birth_date: `${1958 + (rank % 45)}-0${1 + (rank % 9)}-1${rank % 9}`,
      birth_place: 'Quimper (29)',
      professional_email: `agent${rank}@banc.example`,
      search_text: `${usualName} ${birthName} ${givenNames}`
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase(),
      created_at: '2020-01-02T08:00:00Z',
    };
  }
}

export function* locatorRows(agents) {
  for (const { employer, id, personId } of agents) {
    yield { person_id: personId, employer_id: employer.id, agent_id: id };
  }
}

export function* engagementRows(agents) {
  for (const { employer, id, engagementId, status, category, startsOn } of agents) {
    yield {
      employer_id: employer.id,
      id: engagementId,
      agent_id: id,
      status,
      category,
      job_stream: 'Filière administrative',
      starts_on: startsOn,
      ends_on: null,
      end_reason: null,
    };
  }
}

/** Three assignments in a row, the last one in force. */
export function* assignmentRows(agents) {
  const managers = new Map();
  for (const agent of agents) {
    if (!managers.has(agent.team)) managers.set(agent.team, agent.id);
    const years = [agent.startYear, 2023, 2025];
    for (const [index, year] of years.entries()) {
      yield {
        employer_id: agent.employer.id,
        id: idOf('assignment', agent.rank * 3 + index),
        engagement_id: agent.engagementId,
        agent_id: agent.id,
        org_unit_id: idOf('orgUnit', agent.team),
        position_id: positionOf(agent.team, agent.rank + index),
        manager_agent_id: managers.get(agent.team) === agent.id ? null : managers.get(agent.team),
        starts_on: index === 0 ? agent.startsOn : `${year}-02-01`,
        ends_on: index < 2 ? `${years[index + 1]}-01-31` : null,
      };
    }
  }
}

/** The HR officers of an employer: its first agents. */
export function hrOfficersOf(agents, employer) {
  return agents.filter((agent) => agent.employer === employer).slice(0, HR_OFFICERS_PER_EMPLOYER);
}

export function* habilitationRows(agents, documentTypes) {
  for (const employer of employers) {
    for (const officer of hrOfficersOf(agents, employer)) {
      yield {
        employer_id: employer.id,
        id: idOf('habilitation', officer.rank),
        holder_person_id: officer.personId,
        label: 'Gestion des carrières',
        operations: ['CONSULTATION', 'MODIFICATION'],
        document_types: documentTypes,
        population_org_unit_id: null,
        population_is_list: false,
        valid_from: '2024-01-01',
        valid_until: '2099-12-31',
        legal_basis: 'CGFP, art. R137-12',
        granted_by_person_id: officer.personId,
        granted_at: '2024-01-01T08:00:00Z',
        ended_at: null,
      };
    }
  }
}
