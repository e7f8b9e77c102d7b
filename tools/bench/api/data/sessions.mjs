import { createHmac } from 'node:crypto';
import { idOf } from './ids.mjs';

const HOUR = 3_600_000;

/** What the browser of an agent would hold. Not a secret: the database it opens is thrown away. */
export const tokenOf = (agent) => `bench-${agent.id}`;

export function* accountRows(agents) {
  for (const agent of agents) {
    yield {
      id: idOf('account', agent.rank),
      person_id: agent.personId,
      last_employer_id: agent.employer.id,
      created_at: '2024-01-01T08:00:00Z',
    };
  }
}

/** Sessions opened just now, kept as the product keeps them: under a hash keyed by its secret. */
export function* sessionRows(agents, secret) {
  const now = Date.now();
  const at = (milliseconds) => new Date(now + milliseconds).toISOString();
  for (const agent of agents) {
    yield {
      id: createHmac('sha256', secret).update(tokenOf(agent)).digest(),
      public_id: idOf('session', agent.rank),
      person_id: agent.personId,
      employer_id: agent.employer.id,
      agent_id: agent.id,
      device: 'Firefox, Linux',
      started_at: at(0),
      last_seen_at: at(0),
      idle_expires_at: at(HOUR),
      absolute_expires_at: at(8 * HOUR),
    };
  }
}
