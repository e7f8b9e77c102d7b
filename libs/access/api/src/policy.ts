import {
  habilitationGround,
  HabilitationOperation,
  type ReceivedDelegation,
  standsFor,
} from '@jalon/identity/api';
import { definePolicy } from '@jalon/shared/api';

/** A habilitation of the actor, in force today. */
export interface ActorsHabilitation {
  readonly id: string;
  readonly operations: readonly HabilitationOperation[];
  /** Null for who holds it. */
  readonly delegation: ReceivedDelegation | null;
}

/** Agents whose access is looked at. */
export interface ReachedAccesses {
  readonly habilitations: readonly ActorsHabilitation[];
}

/** One of them: the habilitations are those whose population covers the agent. */
export interface ReachedAccess extends ReachedAccesses {
  readonly personId: string;
}

const confirms = ({ operations }: ActorsHabilitation) =>
  operations.includes(HabilitationOperation.CONFIRM_IDENTITY);

/** Who may open an access to others. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('access', {
  /** Seeing who can sign in, among those the habilitations cover. */
  listAccesses: (_actor, { habilitations }: ReachedAccesses) => habilitationGround(habilitations, confirms),

  /** Handing a code over, after a check in person: to nobody's self, nor to whom one acts for. */
  handOver: (actor, { personId, habilitations }: ReachedAccess) =>
    personId === actor.personId
      ? null
      : habilitationGround(
          habilitations,
          (one) => confirms(one) && !(one.delegation && standsFor(one.delegation, personId)),
        ),
});
