import { Agent } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';

/** Who a person is for the context's employer, null when they are nobody there. */
export async function agentOf(ctx: RequestContext, personId: string): Promise<string | null> {
  const { employerId } = ctx;
  const agent = await ctx.db.findOne(Agent, { select: { id: true }, where: { employerId, personId } });
  return agent?.id ?? null;
}
