import { agentNamesByPersonId } from '@jalon/identity/api';
import type { Ground, RequestContext } from '@jalon/shared/api';
import type { ActingHabilitation } from './reached-application';

/** Who acts, as a decision or a certificate names them. */
export interface ActingPerson {
  readonly personId: string;
  readonly name: string;
  /** In which quality: the words of the habilitation they act under. */
  readonly quality: string;
}

/** The signed-in person, named: nothing is decided by nobody. */
export async function actingPerson(
  ctx: RequestContext,
  habilitations: readonly ActingHabilitation[],
  { habilitationId }: Ground,
): Promise<ActingPerson> {
  const { personId } = ctx.signedIn;
  const name = await ctx.load(agentNamesByPersonId, personId);
  const habilitation = habilitations.find(({ id }) => id === habilitationId);
  if (!name || !habilitation) throw new Error('Who certifies is an agent, by a habilitation.');
  return { personId, name, quality: habilitation.label };
}
