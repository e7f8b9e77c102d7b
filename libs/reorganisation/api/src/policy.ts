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

/** Who may move services and people. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('reorganisation', {
  /** It touches the whole tree: only whoever manages everyone prepares, reads and applies one. */
  reorganise: (_actor, { habilitations }: Habilitated) =>
    habilitationGround(
      habilitations,
      (one) => allows(one, HabilitationOperation.MANAGE_PEOPLE) && coversEveryone(one),
    ),
});
