import { randomUUID } from 'node:crypto';
import {
  askForRight,
  Clarification,
  clarifyRightsRequest,
  DataRight,
  withdrawRightsRequest,
} from '@jalon/data-protection/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among the requests about data; each is a new one, since whoever may closes it. */
export interface RightsWorld {
  holdersRightsRequest(): Promise<string>;
  /** The same, which waits for a precision from the holder. */
  holdersUnclearRequest(): Promise<string>;
}

export async function rightsWorld(
  database: TestDatabase,
  { holder, dpo }: { readonly holder: Actor; readonly dpo: Actor },
): Promise<RightsWorld> {
  let last: string | null = null;
  const ask = async () => {
    const requestId = last;
    // Somebody may have twenty open at once: the one before gives way, unless it was closed.
    if (requestId) await database.inContext(holder, (ctx) => withdrawRightsRequest(ctx, { requestId }));
    const input = { idempotencyKey: randomUUID(), dataRight: DataRight.ACCESS, text: 'Que gardez-vous ?' };
    const { request } = await database.inContext(holder, (ctx) => askForRight(ctx, input));
    if (!request) throw new Error('The request was refused.');
    return (last = request.id);
  };
  await ask();
  return {
    holdersRightsRequest: ask,
    holdersUnclearRequest: async () => {
      const requestId = await ask();
      const question = { requestId, text: 'Laquelle ?', what: Clarification.PRECISION };
      await database.inContext(dpo, (ctx) => clarifyRightsRequest(ctx, question));
      return requestId;
    },
  };
}
