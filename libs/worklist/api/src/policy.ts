import { habilitationGround, type HabilitationOperation, type ReceivedDelegation } from '@jalon/identity/api';
import { type Actor, definePolicy, type Ground } from '@jalon/shared/api';

/** A habilitation of the actor, in force today. */
export interface ActorsHabilitation {
  readonly id: string;
  readonly operations: readonly HabilitationOperation[];
  readonly delegation?: ReceivedDelegation | null;
}

/** What the actor may do today. */
export interface Habilitated {
  readonly habilitations: readonly ActorsHabilitation[];
}

/** An item as the actor reaches it: the habilitations are those that allow its operation over whom it concerns. */
export interface ReachedItem extends Habilitated {
  readonly requesterPersonId: string | null;
  readonly assigneePersonId: string | null;
}

/** A view of the list, kept under a name. */
export interface ReachedView extends Habilitated {
  readonly ownerPersonId: string;
}

/** Who sees what waits, and who deals with it. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('worklist', {
  /** The list, its templates and its opinions: whoever does some work of the employer's. Which items is the statement's. */
  readWorklist: (_actor, { habilitations }: Habilitated) => habilitationGround(habilitations, () => true),

  /** Taking, handing over, answering: never one's own request, nor that of the person one stands for. */
  handleItem: (actor, { requesterPersonId, assigneePersonId, habilitations }: ReachedItem) => {
    if (requesterPersonId === actor.personId) return null;
    const others = habilitations.filter(
      ({ delegation }) => !delegation || delegation.principalPersonId !== requesterPersonId,
    );
    return habilitationGround(others, () => true) ?? self(actor, assigneePersonId);
  },

  /** One's own requests: reading them, writing back, saying how it went. */
  followRequest: (actor, { requesterPersonId }: Pick<ReachedItem, 'requesterPersonId'>) =>
    self(actor, requesterPersonId),

  /** A view is changed by whoever made it, even shared. */
  changeView: (actor, { ownerPersonId, habilitations }: ReachedView) =>
    habilitationGround(habilitations, () => true) && self(actor, ownerPersonId),
});

function self(actor: Actor, personId: string | null): Ground | null {
  return personId === actor.personId ? { kind: 'SELF' } : null;
}
