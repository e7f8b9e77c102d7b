import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { ATTEMPT, ATTEMPTS, LOCK_ATTEMPT } from './attempt.sql';
import type { AttemptRow } from './attempt.rows';

/** One of the signed-in person's attempts, null when unknown or somebody else's. */
export async function findAttempt(ctx: RequestContext, id: string): Promise<AttemptRow | null> {
  const { personId } = ctx.signedIn;
  if (!isUuid(id)) return null;
  const [attempt] = await ctx.db.query<AttemptRow[]>(ATTEMPT, [personId, id]);
  return attempt ?? null;
}

export function findAttempts(ctx: RequestContext): Promise<AttemptRow[]> {
  return ctx.db.query<AttemptRow[]>(ATTEMPTS, [ctx.signedIn.personId]);
}

/**
 * One of the signed-in person's attempts, kept from anybody else's writing until the end of the operation. It is read
 * in a second statement: the first one would not see what it waited for.
 *
 * @throws NOT_FOUND when unknown or somebody else's
 */
export async function lockAttempt(ctx: RequestContext, id: string): Promise<AttemptRow> {
  const { personId } = ctx.signedIn;
  if (!isUuid(id)) throw notFound();
  await ctx.db.query(LOCK_ATTEMPT, [personId, id]);
  const attempt = await findAttempt(ctx, id);
  if (!attempt) throw notFound();
  return attempt;
}
