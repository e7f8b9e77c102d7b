import { recordAuditEvent } from '@jalon/audit/api';
import { agentNamesByPersonId } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import {
  isUuid,
  notFound,
  refused,
  type RequestContext,
  requireFreshSignIn,
  textErrors,
  type UserError,
} from '@jalon/shared/api';
import { requireLocalSignIn } from '../local-sign-in';
import { verifyPassword } from '../password/password-hash';
import { LIMITS } from '../sign-in/local-services';
import { openMine } from '../sign-in/own-passkey.service';
import type {
  MyAccess,
  MyAccessPayload,
  PasskeyView,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SetPasswordInput,
} from './my-access.types';
import { ownPasswordErrors, writePassword } from './own-password.service';
import { LONGEST_NAME } from './passkeys.service';

interface Ways {
  readonly signInName: string | null;
  readonly password: string | null;
  readonly passwordSetAt: Date | null;
  readonly passwordUsedAt: Date | null;
  readonly identities: number;
}

/** The signed-in person's ways of signing in; what is kept of a password stays here. */
export async function myAccess(ctx: RequestContext): Promise<MyAccess> {
  void ctx.signedIn;
  const [ways, passkeys] = [await waysOf(ctx), await passkeysOf(ctx)];
  const { signInName, password, passwordSetAt, passwordUsedAt, identities } = ways;
  const count = identities + passkeys.length + (password === null ? 0 : 1);
  return { signInName, passwordSetAt, passwordUsedAt, passkeys, ways: count };
}

async function waysOf(ctx: RequestContext): Promise<Ways> {
  const [ways]: Ways[] = await ctx.db.query(
    `select sign_in_name as "signInName", password, password_set_at as "passwordSetAt",
            password_used_at as "passwordUsedAt", identities
       from access_my_ways()`,
  );
  // Whoever came in without an account (a test, an employer's opening) has no way of their own.
  return (
    ways ?? { signInName: null, password: null, passwordSetAt: null, passwordUsedAt: null, identities: 0 }
  );
}

function passkeysOf(ctx: RequestContext): Promise<PasskeyView[]> {
  return ctx.db.query(
    `select public_id as id, name, added_at as "addedAt", last_used_at as "lastUsedAt", is_backed_up as "isBackedUp"
       from access_my_passkeys()`,
  );
}

/** Gives a passkey a name its holder recognises. */
export async function renamePasskey(
  ctx: RequestContext,
  { id, name }: RenamePasskeyInput,
): Promise<MyAccessPayload> {
  void ctx.signedIn;
  const userErrors = textErrors('name', name, LONGEST_NAME);
  const [row]: [{ renamed: boolean }] = isUuid(id)
    ? await ctx.db.query('select access_rename_passkey($1, $2) as renamed', [
        id,
        userErrors.length > 0 ? '' : name.trim(),
      ])
    : [{ renamed: false }];
  if (!row.renamed) throw notFound();
  return answer(ctx, userErrors);
}

/** Removes a passkey, unless it is the last way in. */
export async function removePasskey(
  ctx: RequestContext,
  { id }: RemovePasskeyInput,
): Promise<MyAccessPayload> {
  void ctx.signedIn;
  if (!isUuid(id)) throw notFound();
  return remove(ctx, id);
}

/** Removes the password, unless it is the last way in. */
export async function removePassword(ctx: RequestContext): Promise<MyAccessPayload> {
  void ctx.signedIn;
  return remove(ctx, null);
}

async function remove(ctx: RequestContext, passkeyId: string | null): Promise<MyAccessPayload> {
  requireFreshSignIn(ctx);
  const [row]: [{ outcome: string }] = await ctx.db.query('select access_remove($1) as outcome', [passkeyId]);
  if (row.outcome === 'UNKNOWN') throw notFound();
  if (row.outcome === 'LAST') {
    return answer(ctx, [
      refused('LAST_WAY', 'id', 'Add another way of signing in before you remove this one.'),
    ]);
  }
  const action = passkeyId === null ? 'access.removePassword' : 'access.removePasskey';
  await told(ctx, action);
  return answer(ctx, []);
}

/**
 * Takes a password, or changes it: the current one is asked for, whatever the session. Whoever was in elsewhere with the
 * former one is out.
 */
export async function setPassword(ctx: RequestContext, input: SetPasswordInput): Promise<MyAccessPayload> {
  requireLocalSignIn(ctx);
  const { sessionId } = ctx.signedIn;
  requireFreshSignIn(ctx);
  const attempts = input.current === null ? 0 : await countTry(ctx);
  const { signInName } = await openMine(ctx);
  const userErrors = [
    ...(await currentErrors(ctx, input, attempts)),
    ...(await ownPasswordErrors(ctx, input.password, signInName)),
  ];
  if (userErrors.length > 0) return answer(ctx, userErrors);
  await writePassword(ctx, input.password);
  await ctx.db.query('select access_end_other_sessions($1)', [sessionId]);
  await told(ctx, null);
  return answer(ctx, []);
}

async function currentErrors(
  ctx: RequestContext,
  { current }: SetPasswordInput,
  attempts: number,
): Promise<UserError[]> {
  const { password: kept } = await waysOf(ctx);
  if (kept === null && current === null) return [];
  if (attempts > LIMITS.passwordsOfName.tries)
    return [refused('TOO_MANY_TRIES', 'current', 'Wait a quarter of an hour.')];
  const isRight = await verifyPassword(current ?? '', kept);
  return isRight ? [] : [refused('WRONG_PASSWORD', 'current', 'This is not your current password.')];
}

/** Counted outside the operation, which is undone when the password is wrong; before it holds a connection. */
async function countTry(ctx: RequestContext): Promise<number> {
  const { digest } = requireLocalSignIn(ctx);
  const { window } = LIMITS.passwordsOfName;
  const [row]: [{ attempts: number }] = await ctx.services.dataSource.query(
    'select identity_count_attempt($1, $2, $3) as attempts',
    [digest(`passwordChange ${ctx.signedIn.personId}`), ctx.now(), `${window} milliseconds`],
  );
  return row.attempts;
}

/** To the person, wherever they look next; and, of what was removed, in the trace. */
async function told(
  ctx: RequestContext,
  action: 'access.removePassword' | 'access.removePasskey' | null,
): Promise<void> {
  const { agentId, personId } = ctx.signedIn;
  if (action) await recordAuditEvent(ctx, action, { objectType: 'agent', objectId: agentId });
  // Whoever operates the platform and acts here is told nothing here.
  const [name] = await agentNamesByPersonId(ctx, [personId]);
  if (name) await notify(ctx, { kind: 'access.waysChanged', to: personId, path: '/mon-acces' });
}

async function answer(ctx: RequestContext, userErrors: UserError[]): Promise<MyAccessPayload> {
  return userErrors.length > 0 ? { access: null, userErrors } : { access: await myAccess(ctx), userErrors };
}
