import {
  allows,
  habilitationGround,
  type HabilitationInForce,
  HabilitationOperation,
} from '@jalon/identity/api';
import { definePolicy, type Ground, holderGround } from '@jalon/shared/api';

/** What the actor may do today, as the habilitations in force say. */
export interface Habilitated {
  readonly habilitations: readonly Pick<
    HabilitationInForce,
    'id' | 'operations' | 'orgUnitIds' | 'delegation'
  >[];
}

/** A rights request, known by the agent who made it. */
export interface ReachedRequest extends Habilitated {
  readonly agentId: string;
}

/**
 * Who may do what with registers, requests and the trace: the data-protection officer, and the person for their own
 * requests. Human resources have no part in it. Employer isolation is not repeated here: the database enforces it.
 */
export const authorize = definePolicy('data-protection', {
  /** What is kept, why and how long is told to everybody it is kept about. */
  readPublicRegister: (): Ground => ({ kind: 'SELF' }),

  /** Registers, retention, the trace and the list of requests: an officer is one for the whole employer. */
  protectData: (_actor, { habilitations }: Habilitated) => officer(habilitations),

  /** Asking, giving a precision, withdrawing: for oneself, and nobody else. */
  ownRequest: (actor, { agentId }: Pick<ReachedRequest, 'agentId'>) => holderGround(actor, agentId),

  /** What the person wrote is read by them and by the officer. */
  readRequest: (actor, { agentId, habilitations }: ReachedRequest) =>
    holderGround(actor, agentId) ?? officer(habilitations),

  /** Never one's own, nor that of whom one acts for: another officer deals with it. */
  handleRequest: (actor, { agentId, habilitations }: ReachedRequest) =>
    holderGround(actor, agentId)
      ? null
      : officer(habilitations.filter(({ delegation }) => delegation?.principalAgentId !== agentId)),
});

function officer(habilitations: Habilitated['habilitations']): Ground | null {
  return habilitationGround(
    habilitations,
    (one) => one.orgUnitIds === null && allows(one, HabilitationOperation.PROTECT_DATA),
  );
}
