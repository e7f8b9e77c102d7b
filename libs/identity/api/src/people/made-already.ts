import { badUserInput, isUuid, type RequestContext } from '@jalon/shared/api';
import type { ActDone } from '../engagement.service';
import { PeopleAct } from './people-act.entity';

/**
 * The act that made an object whose id the form chose, when the form was sent before: a second sending makes nothing
 * more. Two sendings at once wait for each other.
 */
export async function madeAlready(
  ctx: RequestContext,
  kind: string,
  id: string | null | undefined,
): Promise<ActDone | null> {
  if (!id) return null;
  if (!isUuid(id)) throw badUserInput('"id": must be a UUID.');
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${ctx.employerId} ${id}`]);
  const act = await ctx.db.findOneBy(PeopleAct, { employerId: ctx.employerId, objectId: id, kind });
  return act ? { id, actId: act.id } : null;
}
