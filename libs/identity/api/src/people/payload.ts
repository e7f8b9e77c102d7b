import type { ActDone } from '../engagement.service';
import { faultErrors } from '../input.rules';
import type { FormOutcome } from './amending';
import type { Registration } from './agent-form.service';
import type { Outcome } from './outcome';
import type { PeoplePayload } from './people.types';

/** What a form is answered: the act it did, or everything that stood in its way. */
export function payloadOf(outcome: FormOutcome | Outcome<ActDone>): PeoplePayload {
  const { done, faults } = outcome;
  const conflict = 'conflict' in outcome ? (outcome.conflict ?? null) : null;
  const actIds = done ? [done.actId] : [];
  return { id: done?.id ?? null, actIds, conflict, homonyms: [], userErrors: faultErrors(faults) };
}

export function payloadOfRegistration({ done, faults, homonyms = [] }: Registration): PeoplePayload {
  const { agentId = null, actIds = [] } = done ?? {};
  return { id: agentId, actIds, conflict: null, homonyms, userErrors: faultErrors(faults) };
}
