import { createHash } from 'node:crypto';
import { idOf } from './ids.mjs';
import { hrOfficersOf } from './agents.mjs';
import { randomFrom } from './random.mjs';

const GRADES = ['Adjointe ou adjoint', 'Rédactrice ou rédacteur', 'Attachée ou attaché'];
const EVENTS = 8;
/** Pieces of a file: 20 on average. */
const PIECES = [14, 26];
const MOST_PIECES = 32;
const ACCESSES = 10;

/** A career: recruitment, then steps and grades, each event holding what it changes and nothing else. */
export function* careerEventRows(agents) {
  for (const agent of agents) {
    const random = randomFrom(agent.rank + 1_000_000);
    for (let index = 0; index < EVENTS; index += 1) {
      const year = agent.startYear + Math.floor(((2025 - agent.startYear) * index) / EVENTS);
      yield {
        employer_id: agent.employer.id,
        id: eventId(agent, index),
        engagement_id: agent.engagementId,
        agent_id: agent.id,
        ...(index === 0 ? recruitment(agent) : progress(random, index)),
        effective_on: index === 0 ? agent.startsOn : `${year}-${pad(1 + index)}-15`,
        signed_on: `${year}-${pad(1 + index)}-02`,
        notified_on: null,
        note: null,
        recorded_at: `${year}-${pad(1 + index)}-15T10:00:00Z`,
      };
    }
  }
}

const eventId = (agent, index) => idOf('careerEvent', agent.rank * EVENTS + index);
const pad = (number) => String(number).padStart(2, '0');

function recruitment(agent) {
  return {
    kind: 'RECRUITMENT',
    employment_status: agent.status,
    administrative_position: 'ACTIVE',
    statutory_body: 'Cadre d’emplois du banc d’essai',
    grade: GRADES[0],
    step: '1',
    gross_index: 368,
    increased_index: 341,
    working_time_quota: 100,
  };
}

function progress(random, index) {
  const isGrade = index % 4 === 0;
  return {
    kind: isGrade ? 'GRADE' : 'STEP',
    employment_status: null,
    administrative_position: null,
    statutory_body: null,
    grade: isGrade ? random.pick(GRADES) : null,
    step: String(1 + (index % 4)),
    gross_index: 368 + index * 12,
    increased_index: 341 + index * 9,
    working_time_quota: null,
  };
}

const pieceCountOf = ({ rank }) => randomFrom(rank + 2_000_000).integer(...PIECES);
const pieceRank = (agent, index) => agent.rank * MOST_PIECES + index;

export function* fileRows(agents) {
  for (const agent of agents) {
    yield {
      employer_id: agent.employer.id,
      id: idOf('file', agent.rank),
      agent_id: agent.id,
      opened_on: agent.startsOn,
      last_number: pieceCountOf(agent),
    };
  }
}

/** What lies behind each piece. Nothing is opened in the bench, so nothing lies in the file store. */
export function* storedFileRows(agents) {
  for (const agent of agents) {
    for (let index = 0; index < pieceCountOf(agent); index += 1) {
      const id = idOf('storedFile', pieceRank(agent, index));
      const noise = createHash('sha512').update(id).digest();
      yield {
        employer_id: agent.employer.id,
        id,
        object_name: noise.toString('hex', 0, 16),
        media_type: 'application/pdf',
        byte_size: 20_000 + (noise.readUInt32LE(0) % 400_000),
        sha256: noise.subarray(0, 32),
        wrapped_key: noise.subarray(0, 60),
        employer_key_version: 1,
        created_at: '2024-06-03T09:00:00Z',
      };
    }
  }
}

export function* pieceRows(agents, documentTypes) {
  for (const agent of agents) {
    const random = randomFrom(agent.rank + 3_000_000);
    const [officer] = hrOfficers(agents, agent.employer);
    for (let index = 0; index < pieceCountOf(agent); index += 1) {
      const date = `${random.integer(agent.startYear, 2025)}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`;
      yield {
        employer_id: agent.employer.id,
        id: idOf('piece', pieceRank(agent, index)),
        file_id: idOf('file', agent.rank),
        agent_id: agent.id,
        number: index + 1,
        document_type: random.pick(documentTypes),
        title: `Pièce ${index + 1} du dossier ${agent.rank}`,
        document_date: date,
        effective_on: index % 2 === 0 ? date : null,
        signed_on: index % 3 === 0 ? date : null,
        notified_on: null,
        registered_at: `${date}T09:30:00Z`,
        registered_by_person_id: officer.personId,
        source_system: 'SIRH',
        page_count: 1 + (index % 4),
        stored_file_id: idOf('storedFile', pieceRank(agent, index)),
        career_event_id: index < EVENTS ? eventId(agent, index) : null,
      };
    }
  }
}

/** Who opened what: the holder half of the times, HR officers otherwise. */
export function* accessRows(agents) {
  for (const agent of agents) {
    const officers = hrOfficers(agents, agent.employer);
    for (let index = 0; index < ACCESSES; index += 1) {
      const officer = index % 2 === 0 ? null : officers[(agent.rank + index) % officers.length];
      yield {
        employer_id: agent.employer.id,
        id: idOf('access', agent.rank * ACCESSES + index),
        at: `2025-${pad(1 + index)}-10T14:00:00Z`,
        agent_id: agent.id,
        file_id: idOf('file', agent.rank),
        piece_id: index < 6 ? idOf('piece', pieceRank(agent, index)) : null,
        actor_person_id: (officer ?? agent).personId,
        actor_role: officer ? 'HR_OFFICER' : 'HOLDER',
        operation: 'CONSULTATION',
        habilitation_id: officer ? idOf('habilitation', officer.rank) : null,
      };
    }
  }
}

const officersByEmployer = new Map();

function hrOfficers(agents, employer) {
  if (!officersByEmployer.has(employer)) officersByEmployer.set(employer, hrOfficersOf(agents, employer));
  return officersByEmployer.get(employer);
}
