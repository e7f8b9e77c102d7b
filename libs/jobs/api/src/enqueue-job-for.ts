import type { RequestContext } from '@jalon/shared/api';
import { enqueueJob, type JobOrder } from './enqueue-job';

/**
 * Asks for a job in the name of a person who answers for it beforehand: what a program or a folder brings has no asker of
 * its own, and nothing is done about people without a named human. The job is theirs to follow, and runs with the rights
 * they have on that day. Only for a context where nobody is signed in; whoever calls has read who answers for it.
 *
 * @returns the id they follow it by, null when it is not followed
 */
export async function enqueueJobFor(
  ctx: RequestContext,
  personId: string,
  order: JobOrder,
): Promise<string | null> {
  if (ctx.actor) throw new Error('Somebody is signed in: the job is theirs to ask.');
  // For this one statement: the rows that are a person's own open to the name it is set to.
  await ctx.db.query(`select set_config('app.person_id', $1, true)`, [personId]);
  const id = await enqueueJob(ctx, order);
  await ctx.db.query(`select set_config('app.person_id', '', true)`);
  return id;
}
