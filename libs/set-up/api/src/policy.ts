import {
  allows,
  coversEveryone,
  habilitationGround,
  type HabilitationInForce,
  HabilitationOperation,
} from '@jalon/identity/api';
import { definePolicy } from '@jalon/shared/api';

/** What the actor may do today, as the habilitations in force say. */
export interface Habilitated {
  readonly habilitations: readonly HabilitationInForce[];
}

const { MANAGE_HABILITATIONS, MANAGE_PEOPLE } = HabilitationOperation;

/** Who sets an employer up. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('set-up', {
  /** How far it is: for whoever manages everyone, or gives rights over everyone. Counts, and nobody's name. */
  followSetUp: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(
      habilitations,
      (one) => coversEveryone(one) && (allows(one, MANAGE_PEOPLE) || allows(one, MANAGE_HABILITATIONS)),
    ),

  /** Registering many people at once: the same right as for one. */
  addPeople: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(habilitations, (one) => coversEveryone(one) && allows(one, MANAGE_PEOPLE)),
});
