import { randomBytes } from 'node:crypto';
import type { RequestContext } from '@jalon/shared/api';
import { openMine } from '../sign-in/own-passkey.service';
import { addPasskey } from '../ways/passkeys.service';
import { myAccess } from '../ways/my-access.service';

/** A passkey of the signed-in person, that no device has: to be renamed and removed. @returns its public id */
export async function givePasskey(ctx: RequestContext): Promise<string> {
  const [known] = (await myAccess(ctx)).passkeys;
  if (known) return known.id;
  await openMine(ctx);
  const nothing = { counter: 0, isSynced: false, isBackedUp: false, transports: [] };
  await addPasskey(ctx, { id: randomBytes(32), publicKey: randomBytes(77), ...nothing }, 'Une clé');
  return givePasskey(ctx);
}
