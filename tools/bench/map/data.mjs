import { accountRows, sessionRows } from '../api/data/sessions.mjs';
import * as agentData from '../api/data/agents.mjs';
import { copyRows } from '../api/data/copy.mjs';
import * as employerData from '../api/data/employers.mjs';
import { idOf } from '../api/data/ids.mjs';
import { randomFrom } from '../api/data/random.mjs';
import { attestedRows, certificateRows } from './certificates.mjs';
import { competenceId, frameworkOf, shares } from './teams.mjs';

export const PEOPLE = 25;
export const COMPETENCES = 40;
const AREAS = 5;
const TEAMS = 80;
/** A manager and their people. */
const TEAM = PEOPLE + 1;
/** Of the competences of somebody who shares, those that were assessed. */
const ASSESSED = 0.9;
const SET_AT = '2026-01-05T09:00:00Z';

/**
 * Fills an empty, migrated database with teams of 25 people on posts that require the 40 competences of their employer's
 * own framework. As for the file home, the loader is the superuser.
 *
 * @param {import('pg').Client} superuser
 * @param {string} sessionSecret
 * @returns {Promise<{ managers: import('../api/data/agents.mjs').BenchAgent[], counts: Record<string, number> }>}
 */
export async function loadTeams(superuser, sessionSecret) {
  const agents = agentsInTeams();
  const managers = agents.filter(({ isManager }) => isManager);
  const perEmployer = agentData.agentCountsOf(agents);
  const counts = {};
  for (const [table, rows] of [
    ['employer', employerData.employerRows()],
    ['person', agentData.personRows(agents)],
    ['org_unit', employerData.orgUnitRows(perEmployer)],
    ['position', employerData.positionRows(perEmployer)],
    ['agent', agentData.agentRows(agents)],
    ['engagement_locator', agentData.locatorRows(agents)],
    ['engagement', agentData.engagementRows(agents)],
    ['assignment', agentData.assignmentRows(agents)],
    ['framework', frameworkRows()],
    ['competence_area', areaRows()],
    ['competence', competenceRows()],
    ['position_target', targetRows(agents)],
    ['shared_level', sharedRows(agents)],
    ['employer_decision', decisionRows(agents)],
    ['account', accountRows(managers)],
    ['web_session', sessionRows(managers, sessionSecret)],
  ]) {
    counts[table] = await copyRows(superuser, table, rows);
  }
  // Of a certificate, only what the map reads: neither its application, nor its key, nor its piece.
  await superuser.query('set session_replication_role = replica');
  counts['certificate'] = await copyRows(superuser, 'certificate', certificateRows(agents));
  counts['certified_level'] = await copyRows(superuser, 'certified_level', attestedRows(agents));
  await superuser.query('reset session_replication_role');
  await superuser.query('vacuum (freeze, analyze)');
  return { managers, counts };
}

/** The agents of the file home's bench, put in teams of one manager and 25 people. */
function agentsInTeams() {
  const agents = agentData.makeAgents(TEAMS * TEAM);
  return employerData.employers.flatMap((employer) => {
    const own = agents.filter((agent) => agent.employer === employer);
    const { teams } = employerData.unitsOf(employer, own.length);
    return own.map((agent, index) => ({
      ...agent,
      team: teams[Math.floor(index / TEAM)].rank,
      isManager: index % TEAM === 0,
    }));
  });
}

/** What opens the map of each employer: without a published decision, it is refused. */
function* decisionRows(agents) {
  for (const employer of employerData.employers) {
    const publisher = agents.find((agent) => agent.employer === employer);
    yield {
      employer_id: employer.id,
      id: idOf('decision', employer.rank),
      title: 'Carte des compétences',
      text: 'Les responsables lisent les niveaux communiqués.',
      committee: 'CST',
      opinion: 'FAVOURABLE',
      opinion_on: '2025-11-03',
      decided_on: '2025-11-17',
      purposes: '{ASSESSMENT_CAMPAIGN,NOMINATIVE_MAP,CERTIFICATION}',
      compulsory_purposes: '{}',
      managers_see: '{SHARED_LEVELS,CERTIFICATE_DATES}',
      dpia_reference: 'AIPD',
      signatory_name: 'Signataire',
      signatory_quality: 'Autorité',
      starts_on: '2026-01-01',
      ends_on: '2030-12-31',
      published_at: SET_AT,
      published_on: '2026-01-05',
      published_by_person_id: publisher.personId,
      published_by_name: 'Publication',
      published_by_quality: 'Direction',
    };
  }
}

function* frameworkRows() {
  for (const employer of employerData.employers) {
    yield {
      code: frameworkOf(employer),
      version: '1',
      name_fr: 'Référentiel du banc d’essai',
      name_en: 'Framework of the bench',
      employer_id: employer.id,
    };
  }
}

function* areaRows() {
  for (const employer of employerData.employers) {
    for (let area = 1; area <= AREAS; area += 1) {
      yield {
        framework_code: frameworkOf(employer),
        code: String(area),
        rank: area,
        name_fr: `Domaine ${area}`,
        name_en: `Area ${area}`,
      };
    }
  }
}

function* competenceRows() {
  for (const employer of employerData.employers) {
    for (let index = 0; index < COMPETENCES; index += 1) {
      const area = 1 + Math.floor((index * AREAS) / COMPETENCES);
      yield {
        id: competenceId(employer, index),
        framework_code: frameworkOf(employer),
        area_code: String(area),
        code: `${area}.${1 + (index % (COMPETENCES / AREAS))}`,
        rank: index + 1,
        name_fr: `Savoir faire la chose numéro ${index + 1}`,
        name_en: `Being able to do thing number ${index + 1}`,
        short_name_fr: `Chose ${index + 1}`,
        short_name_en: `Thing ${index + 1}`,
      };
    }
  }
}

/** Every post somebody of a team holds today requires the whole framework, at levels of its own. */
function* targetRows(agents) {
  const posts = new Map(agents.map((agent) => [postOf(agent), agent]));
  let rank = 0;
  for (const [post, { employer }] of posts) {
    const random = randomFrom(4_000_000 + rank);
    for (let index = 0; index < COMPETENCES; index += 1) {
      yield {
        employer_id: employer.id,
        id: idOf('target', rank++),
        position_id: post,
        competence_id: competenceId(employer, index),
        level: random.integer(2, 6),
        set_by_person_id: agents[0].personId,
        set_at: SET_AT,
      };
    }
  }
}

/** The post of the last of the three assignments that `assignmentRows` makes. */
const postOf = ({ team, rank }) => employerData.positionOf(team, rank + 2);

function* sharedRows(agents) {
  for (const { employer, id, rank } of agents.filter(shares)) {
    const random = randomFrom(7_000_000 + rank);
    for (let index = 0; index < COMPETENCES; index += 1) {
      if (!random.chance(ASSESSED)) continue;
      const level = random.integer(1, 8);
      yield {
        employer_id: employer.id,
        agent_id: id,
        competence_id: competenceId(employer, index),
        level,
        lower: Math.max(1, level - 1),
        upper: Math.min(8, level + 1),
        assessed_on: `2026-0${random.integer(1, 6)}-15`,
        shared_at: SET_AT,
      };
    }
  }
}
