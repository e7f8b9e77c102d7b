import {
  habilitationGround,
  allows,
  type HabilitationInForce,
  HabilitationOperation,
} from '@jalon/identity/api';
import { definePolicy, type Ground } from '@jalon/shared/api';

/** What the actor may do today, as the habilitations in force say. */
export interface Habilitated {
  readonly habilitations: readonly HabilitationInForce[];
}

/** Who may do what with decisions. Employer isolation is not repeated here: the database enforces it. */
export const authorize = definePolicy('decisions', {
  /** What is published is told to everybody it concerns. */
  readPublished: (): Ground => ({ kind: 'SELF' }),

  /** Writing, publishing, withdrawing: a decision concerns the whole employer. */
  publish: (_actor, { habilitations }: Habilitated) =>
    overEveryone(habilitations, HabilitationOperation.PUBLISH_DECISIONS),

  /** Counts of the whole employer, never a person. */
  readFigures: (_actor, { habilitations }: Habilitated) =>
    overEveryone(habilitations, HabilitationOperation.REPRESENT_STAFF),
});

function overEveryone(
  habilitations: readonly HabilitationInForce[],
  operation: HabilitationOperation,
): Ground | null {
  return habilitationGround(habilitations, (one) => one.orgUnitIds === null && allows(one, operation));
}
