import { signatureOf } from '@jalon/identity/api';
import type { Ground, RequestContext } from '@jalon/shared/api';
import type { ActingHabilitation } from './reached-application';

/** Who acts, as a decision or a certificate names them. */
export interface ActingPerson {
  readonly personId: string;
  /** As they sign: by delegation, of whom. */
  readonly name: string;
  /** In whose name; null in their own. */
  readonly principalPersonId: string | null;
  /** In which quality: the words of the habilitation they act under. */
  readonly quality: string;
}

/** The signed-in person, named: nothing is decided by nobody. */
export async function actingPerson(
  ctx: RequestContext,
  habilitations: readonly ActingHabilitation[],
  ground: Ground,
): Promise<ActingPerson> {
  const name = await signatureOf(ctx, ground);
  const habilitation = habilitations.find(({ id }) => id === ground.habilitationId);
  if (!name || !habilitation) throw new Error('Who certifies is known to the employer, and habilitated.');
  const { personId } = ctx.signedIn;
  const principalPersonId = ground.principalPersonId ?? null;
  return { personId, name, principalPersonId, quality: habilitation.label };
}
