import {
  allows,
  habilitationGround,
  type HabilitationInForce,
  HabilitationOperation,
} from '@jalon/identity/api';
import { definePolicy, holderGround } from '@jalon/shared/api';

/** What the actor may do today, as the habilitations in force say. */
export interface Habilitated {
  readonly habilitations: readonly Pick<HabilitationInForce, 'id' | 'operations' | 'delegation'>[];
}

const { MANAGE_HABILITATIONS, PROTECT_DATA } = HabilitationOperation;

/** Who may look at rights as a whole. Giving, renewing and ending one is judged by identity's own policy. */
export const authorize = definePolicy('rights', {
  /** What the forms offer, and opening a review: whoever gives rights. Which ones is judged one by one. */
  giveRights: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(habilitations, (one) => allows(one, MANAGE_HABILITATIONS)),

  /** Reviews and their reports: whoever gives rights, and the data-protection officer. */
  readReviews: (_actor, { habilitations }: Habilitated) => overseer(habilitations),

  /** Why anybody sees anything: the same. */
  explainAnySight: (_actor, { habilitations }: Habilitated) => overseer(habilitations),

  /** Who sees one's own file, and why: the agent, at any time. */
  explainOwnSight: (actor, { agentId }: { readonly agentId: string }) => holderGround(actor, agentId),
});

function overseer(habilitations: Habilitated['habilitations']) {
  return habilitationGround(
    habilitations,
    (one) => allows(one, MANAGE_HABILITATIONS) || allows(one, PROTECT_DATA),
  );
}
