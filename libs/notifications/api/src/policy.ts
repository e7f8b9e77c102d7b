import { habilitationGround, HabilitationOperation, type ReceivedDelegation } from '@jalon/identity/api';
import { definePolicy, type Ground } from '@jalon/shared/api';

/** A habilitation of the actor, in force today. */
export interface ActorsHabilitation {
  readonly id: string;
  readonly operations: readonly HabilitationOperation[];
  /** Absent or null for who holds it. */
  readonly delegation?: ReceivedDelegation | null;
}

/** What is done about agents: the habilitations are those whose population covers them. */
export interface ReachedAgents {
  readonly habilitations: readonly ActorsHabilitation[];
}

/** Who may do what with notices. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('notifications', {
  /** Letters to hand over, mails that failed: for whoever manages the agents they are for. */
  deliver: (_actor, { habilitations }: ReachedAgents) => managing(habilitations),
});

function managing(habilitations: readonly ActorsHabilitation[]): Ground | null {
  return habilitationGround(habilitations, ({ operations }) =>
    operations.includes(HabilitationOperation.MANAGE_PEOPLE),
  );
}
