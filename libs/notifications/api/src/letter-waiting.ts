import type { RequestContext } from '@jalon/shared/api';

/** Whether a letter waits to be handed over or posted. */
export interface WaitingLetter {
  readonly id: string;
  readonly agentId: string;
  readonly isWaiting: boolean;
}

type Handler = (ctx: RequestContext, letter: WaitingLetter) => Promise<void>;

const handlers = new Set<Handler>();

/**
 * Has `handler` told, in the act's own transaction, that a letter waits or no longer does: for a domain that this one
 * may not know.
 */
export function whenLetterWaits(handler: Handler): void {
  handlers.add(handler);
}

export async function tellLetterWaits(ctx: RequestContext, letter: WaitingLetter): Promise<void> {
  for (const handler of handlers) await handler(ctx, letter);
}

/** The same of several, known by their ids. */
export async function tellLettersWait(
  ctx: RequestContext,
  ids: readonly string[],
  isWaiting: boolean,
): Promise<void> {
  if (handlers.size === 0) return;
  const letters = await ctx.db.query<{ id: string; agentId: string }[]>(
    'select id, agent_id as "agentId" from letter where employer_id = $1 and id = any ($2::uuid[]) order by id',
    [ctx.employerId, [...ids]],
  );
  for (const letter of letters) await tellLetterWaits(ctx, { ...letter, isWaiting });
}
