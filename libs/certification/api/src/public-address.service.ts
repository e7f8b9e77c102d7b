import type { EntityManager } from 'typeorm';
import type { RequestContext } from '@jalon/shared/api';
import { PublicAddress } from './issuer.entity';

/**
 * The address credentials name: that of the first issue, whichever employer made it. A server given another one
 * refuses to start, so that no credential ever names a place where nobody answers.
 */
export async function fixedPublicUrl(ctx: RequestContext): Promise<string> {
  const known = await knownPublicUrl(ctx.db);
  if (known) return known;
  const row = { onlyOne: true, url: ctx.services.publicUrl, fixedAt: ctx.now() };
  await ctx.db.createQueryBuilder().insert().into(PublicAddress).values(row).orIgnore().execute();
  // Two first issues at once: the second waited above, then reads what the first one wrote.
  const fixed = await knownPublicUrl(ctx.db);
  if (!fixed) throw new Error('The public address just written is not there.');
  return fixed;
}

/** Null as long as nothing was issued. */
export async function knownPublicUrl(db: Pick<EntityManager, 'query'>): Promise<string | null> {
  const [row] = await db.query<{ url: string }[]>('select url from public_address');
  return row?.url ?? null;
}
