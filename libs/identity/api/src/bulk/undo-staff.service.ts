import type { RequestContext } from '@jalon/shared/api';
import { QueryFailedError } from 'typeorm';
import { Agent } from '../agent.entity';
import type { RowChange } from '../people/people-act.entity';
import { entityOf } from '../people/row-change';

/** What the database answers when something refers to a row that is to go. */
const FOREIGN_KEY_VIOLATION = '23503';

/** Why what was written about an agent stays: somebody amended it, or something was built on it. */
export type UndoObstacle = 'CHANGED_SINCE' | 'USED_SINCE';

/**
 * Puts back what a batch changed about one agent, all of it or nothing: rows that were made go, those that were changed
 * are as they were, and only if nobody touched them since. Whoever calls has authorized.
 *
 * @returns null once it is done, else what stands in the way
 */
export async function undoStaffChanges(
  ctx: RequestContext,
  changes: readonly RowChange[],
): Promise<UndoObstacle | null> {
  try {
    await ctx.attempt(async () => {
      for (const change of changes.toReversed()) {
        if (!(await undoRow(ctx, change))) throw new ChangedSince();
      }
    });
    return null;
  } catch (error) {
    if (error instanceof ChangedSince) return 'CHANGED_SINCE';
    if (isStillUsed(error)) return 'USED_SINCE';
    throw error;
  }
}

class ChangedSince extends Error {}

const isStillUsed = (error: unknown) =>
  error instanceof QueryFailedError &&
  (error.driverError as { code?: string }).code === FOREIGN_KEY_VIOLATION;

async function undoRow(ctx: RequestContext, { table, id, before, version }: RowChange): Promise<boolean> {
  const { employerId } = ctx;
  const known = version ?? 1;
  const key = { employerId, id, version: known };
  if (before !== null) {
    const { affected } = await ctx.db.update(entityOf[table], key, { ...before, version: known + 1 });
    return affected === 1;
  }
  if (table === 'agent' && !(await forgetLocator(ctx, id))) return false;
  const { affected } = await ctx.db.delete(entityOf[table], key);
  return affected === 1;
}

async function forgetLocator(ctx: RequestContext, id: string): Promise<boolean> {
  const { employerId } = ctx;
  const agent = await ctx.db.findOneBy(Agent, { employerId, id });
  if (!agent) return false;
  await ctx.db.query('select identity_unlink_engagement($1, $2, $3)', [agent.personId, employerId, id]);
  return true;
}
