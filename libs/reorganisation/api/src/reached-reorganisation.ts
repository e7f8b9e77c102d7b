import { habilitationsInForce } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { authorize } from './policy';
import { Reorganisation, ReorganisationMove } from './reorganisation.entity';

/** @throws FORBIDDEN to whoever may not reorganise. */
export async function mayReorganise(ctx: RequestContext): Promise<void> {
  authorize(ctx, 'reorganise', { habilitations: await habilitationsInForce(ctx) });
}

/**
 * Locked, so that two acts on it follow each other.
 * @throws FORBIDDEN, or NOT_FOUND when it is unknown or another employer's
 */
export async function reachReorganisation(ctx: RequestContext, id: string): Promise<Reorganisation> {
  await mayReorganise(ctx);
  const found = isUuid(id)
    ? await ctx.db.findOne(Reorganisation, {
        where: { employerId: ctx.employerId, id },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!found) throw notFound();
  return found;
}

/** Its lines, in the order in which they are applied. */
export function movesOf(ctx: RequestContext, reorganisationId: string): Promise<ReorganisationMove[]> {
  return ctx.db.find(ReorganisationMove, {
    where: { employerId: ctx.employerId, reorganisationId },
    order: { rank: 'ASC' },
  });
}
