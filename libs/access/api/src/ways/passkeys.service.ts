import { recordAuditEvent } from '@jalon/audit/api';
import { optionalTextErrors, type RequestContext } from '@jalon/shared/api';
import type { MadePasskey } from '../sign-in/ceremony';
import { LocalRefusal, type LocalRefusalReason } from '../sign-in/local-refusal';

/** More than anyone has devices. */
const MOST_PASSKEYS = 10;
export const LONGEST_NAME = 60;

const refusals: Readonly<Record<string, LocalRefusalReason>> = {
  TOO_MANY: 'TOO_MANY_PASSKEYS',
  KNOWN: 'PASSKEY_KNOWN',
};

/** Keeps the passkey of the signed-in person. @throws {LocalRefusal} when it is known already, or one too many */
export async function addPasskey(ctx: RequestContext, made: MadePasskey, name: string): Promise<void> {
  const publicId = ctx.newId();
  const [row]: [{ outcome: string }] = await ctx.db.query(
    'select access_add_passkey($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome',
    [
      made.id,
      publicId,
      name,
      made.publicKey,
      made.counter,
      made.isSynced,
      made.isBackedUp,
      made.transports,
      MOST_PASSKEYS,
      ctx.now(),
    ],
  );
  const refusal = refusals[row.outcome];
  if (refusal) throw new LocalRefusal(refusal);
  await recordAuditEvent(ctx, 'access.addPasskey', {
    objectType: 'agent',
    objectId: ctx.signedIn.agentId,
  });
}

/** What a passkey is called: what its holder writes, or else the browser that made it. */
export function passkeyName(wish: unknown, device: string): string {
  const name = typeof wish === 'string' ? wish.trim() : '';
  return name && optionalTextErrors('name', name, LONGEST_NAME).length === 0 ? name : device || 'Jalon';
}
