import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import type { PeopleTable } from './people-act.entity';
import { entityOf, type PeopleRows } from './row-change';

/**
 * Locked, so that two acts on one row follow each other.
 *
 * @throws NOT_FOUND when it is unknown or another employer's.
 */
export async function lockRow<T extends PeopleTable>(
  ctx: RequestContext,
  table: T,
  id: string,
): Promise<PeopleRows[T]> {
  if (!isUuid(id)) throw notFound();
  const row = await ctx.db.findOne(entityOf[table], {
    where: { employerId: ctx.employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw notFound();
  return row as PeopleRows[T];
}
