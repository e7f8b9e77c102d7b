import {
  allows,
  coversUnit,
  habilitationGround,
  type HabilitationInForce,
  HabilitationOperation,
} from '@jalon/identity/api';
import { definePolicy } from '@jalon/shared/api';

/** What the actor may do today, as the habilitations in force say. */
export interface Habilitated {
  readonly habilitations: readonly HabilitationInForce[];
}

/**
 * Who may do what with assessments. Attempts have no rule here: they are always the signed-in person's, and nobody
 * else's can be named.
 */
export const authorize = definePolicy('assessment', {
  /** Questions are everyone's: reading what is reported of them, and answering, is for who manages them for all. */
  manageReports: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(
      habilitations,
      (one) => allows(one, HabilitationOperation.MANAGE_SKILLS) && coversUnit(one, null),
    ),
});
