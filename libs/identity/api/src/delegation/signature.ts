import { catalogue, type Ground, Language, lastGround, type RequestContext } from '@jalon/shared/api';
import { agentNamesByPersonId } from '../agent.loaders';
import en from '../texts/en.json';
import fr from '../texts/fr.json';
import type { DelegationKind } from '../vocabulary';
import { delegationsById } from './delegation.loaders';

const speak = catalogue({ [Language.FR]: fr, [Language.EN]: en });

/** By which delegation an act was done, and for whom. */
export interface ActedFor {
  readonly kind: DelegationKind;
  readonly principalName: string | null;
}

/** Who acted, and for whom when it was by delegation: « Prénom Nom, par délégation de Prénom Nom ». */
export function signedName(language: Language, name: string, actedFor: ActedFor | null): string {
  if (!actedFor?.principalName) return name;
  return speak(language, `signed.${actedFor.kind}`, { name, principal: actedFor.principalName });
}

/** As a ground says it, or a line of the trace. */
interface InWhoseName {
  readonly delegationId?: string | null;
  readonly principalPersonId?: string | null;
}

/** In whose name an act of the trace was done; null when it was in one's own. */
export async function actedFor(
  ctx: RequestContext,
  { delegationId, principalPersonId }: InWhoseName,
): Promise<ActedFor | null> {
  if (!delegationId || !principalPersonId) return null;
  const [delegation, principalName] = await Promise.all([
    ctx.load(delegationsById, delegationId),
    ctx.load(agentNamesByPersonId, principalPersonId),
  ]);
  return delegation ? { kind: delegation.kind, principalName } : null;
}

/**
 * How the signed-in person signs what they do on this ground, the last one that allowed something when none is given.
 * It is kept with the act, in French as the paper would be; null for who is unknown to the employer.
 */
export async function signatureOf(ctx: RequestContext, ground?: Ground): Promise<string | null> {
  const name = await ctx.load(agentNamesByPersonId, ctx.signedIn.personId);
  const by = await actedFor(ctx, ground ?? lastGround(ctx) ?? {});
  return name && signedName(Language.FR, name, by);
}
