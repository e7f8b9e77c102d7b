import {
  allows,
  coversUnit,
  habilitationGround,
  type HabilitationInForce,
  HabilitationOperation,
} from '@jalon/identity/api';
import { definePolicy, type Ground } from '@jalon/shared/api';

/** A post, as the actor reaches it. */
export interface ReachedPosition {
  readonly orgUnitId: string;
  /** Somebody of the actor's team holds it today. */
  readonly managed: boolean;
  readonly habilitations: readonly HabilitationInForce[];
}

/** Somebody, as the actor reaches them. */
export interface ReachedColleague {
  /** Assigned to the actor today. */
  readonly managed: boolean;
}

const HIERARCHY: Ground = { kind: 'HIERARCHY' };

/**
 * Who may do what with competences. Own levels and sharing have no rule here: they are always the signed-in person's,
 * and nobody else's can be named.
 */
export const authorize = definePolicy('skills', {
  /** The manager of who holds the post; anyone else by a habilitation on its unit. */
  setTargets: (_actor, position: ReachedPosition) => (position.managed ? HIERARCHY : habilitated(position)),

  /** A manager invites their own team, and nobody else. */
  inviteToAssess: (_actor, { managed }: ReachedColleague) => (managed ? HIERARCHY : null),
});

function habilitated({ orgUnitId, habilitations }: ReachedPosition): Ground | null {
  return habilitationGround(
    habilitations,
    (one) => allows(one, HabilitationOperation.MANAGE_SKILLS) && coversUnit(one, orgUnitId),
  );
}
