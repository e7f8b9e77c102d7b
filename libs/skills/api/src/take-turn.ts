import type { RequestContext } from '@jalon/shared/api';

/** Makes operations on the same thing wait for each other, until their transactions end. */
export async function takeTurn(ctx: RequestContext, thing: string, id: string): Promise<void> {
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${ctx.employerId}/${thing}/${id}`,
  ]);
}
