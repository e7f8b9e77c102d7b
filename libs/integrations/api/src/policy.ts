import { habilitationGround, HabilitationOperation, type ReceivedDelegation } from '@jalon/identity/api';
import { definePolicy } from '@jalon/shared/api';

/** A habilitation of the actor, in force today. */
export interface ActorsHabilitation {
  readonly id: string;
  readonly operations: readonly HabilitationOperation[];
  /** Absent or null for who holds it. */
  readonly delegation?: ReceivedDelegation | null;
}

/** Who may do what with integrations. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('integrations', {
  /** Keys and webhooks concern the whole employer: only habilitations on everyone are given here. */
  manage: (_actor, { habilitations }: { readonly habilitations: readonly ActorsHabilitation[] }) =>
    habilitationGround(habilitations, ({ operations }) =>
      operations.includes(HabilitationOperation.MANAGE_INTEGRATIONS),
    ),
});
