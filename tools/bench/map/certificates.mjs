import { idOf } from '../api/data/ids.mjs';
import { randomFrom } from '../api/data/random.mjs';
import { competenceId, shares } from './teams.mjs';

/** Of those who share, those who hold a certificate, and of certificates, those whose time has passed. */
const CERTIFIED = 0.4;
const EXPIRED = 0.25;
/** Competences a certificate attests. */
const ATTESTED = 20;

/** Who holds a certificate: some of those who share. */
function* holders(agents) {
  for (const agent of agents) {
    const random = randomFrom(6_000_000 + agent.rank);
    if (shares(agent) && random.chance(CERTIFIED)) yield { agent, random, expired: random.chance(EXPIRED) };
  }
}

export function* certificateRows(agents) {
  for (const { agent, expired } of holders(agents)) {
    const { employer, id, personId, rank, birthName } = agent;
    yield {
      employer_id: employer.id,
      id: idOf('certificate', rank),
      application_id: idOf('certificate', rank),
      agent_id: id,
      number: `C${rank}`,
      code: `C${rank}`,
      holder_name: birthName,
      holder_birth_name: birthName,
      areas: '[]',
      supervised: false,
      assessed_on: '2024-01-05',
      question_count: 32,
      issued_at: '2024-01-10T09:00:00Z',
      issued_on: '2024-01-10',
      valid_until: expired ? '2025-01-09' : '2099-01-09',
      issued_by_person_id: personId,
      issued_by_name: birthName,
      issued_by_quality: 'RH',
      decided_by_name: birthName,
      decided_by_quality: 'RH',
      decided_on: '2024-01-09',
      status_index: rank,
      issuer_key_version: 1,
      credential: '{}',
      piece_id: idOf('certificate', rank),
    };
  }
}

export function* attestedRows(agents) {
  for (const { agent, random } of holders(agents)) {
    for (let index = 0; index < ATTESTED; index += 1) {
      yield {
        employer_id: agent.employer.id,
        certificate_id: idOf('certificate', agent.rank),
        agent_id: agent.id,
        competence_id: competenceId(agent.employer, index * 2),
        level: random.integer(2, 8),
      };
    }
  }
}
