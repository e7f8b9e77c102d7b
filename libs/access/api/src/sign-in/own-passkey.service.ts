import { randomBytes, randomInt } from 'node:crypto';
import { agentNamesByPersonId, Employer } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { RequestContext, requireFreshSignIn, unauthenticated } from '@jalon/shared/api';
import { newSignInName } from '../codes/sign-in-name.rules';
import { addPasskey, passkeyName } from '../ways/passkeys.service';
import { knownPasskeys } from './activation.service';
import { beginRegistration, checkRegistration, takeChallenge } from './ceremony';
import { LocalRefusal } from './local-refusal';
import type { LocalServices } from './local-services';

/** The signed-in person of a session. @throws UNAUTHENTICATED when it is over */
async function contextOf({ services, store }: LocalServices, token: string | undefined) {
  const actor = token ? await store.read(token) : null;
  if (!actor) throw unauthenticated();
  return new RequestContext(services, actor);
}

/** Asks the device of somebody signed in for one more passkey. */
export async function beginOwnPasskey(local: LocalServices, session: string | undefined) {
  const ctx = await contextOf(local, session);
  requireFreshSignIn(ctx);
  const holder = await ctx.settle(async () => ({
    ...(await openMine(ctx)),
    label: await labelOf(ctx),
    known: await knownPasskeys(ctx),
  }));
  return beginRegistration(local, holder, `session ${ctx.signedIn.sessionId}`);
}

/** Keeps it. The session is the one that asked: a page left open by another person adds nothing. */
export async function finishOwnPasskey(
  local: LocalServices,
  answer: {
    readonly session: string | undefined;
    readonly token: string | undefined;
    readonly response: unknown;
    readonly name: unknown;
    readonly device: string;
  },
): Promise<void> {
  const ctx = await contextOf(local, answer.session);
  const { challenge, purpose } = await takeChallenge(local, answer.token, 'register');
  if (purpose !== `session ${ctx.signedIn.sessionId}`) throw new LocalRefusal('CHALLENGE_EXPIRED');
  requireFreshSignIn(ctx);
  const made = await checkRegistration(local, answer.response, challenge);
  await ctx.settle(async () => {
    await addPasskey(ctx, made, passkeyName(answer.name, answer.device));
    await notify(ctx, { kind: 'access.waysChanged', to: ctx.signedIn.personId, path: '/mon-acces' });
  });
}

/** The person's sign-in name and handle, made when they had none. */
export async function openMine(
  ctx: RequestContext,
): Promise<{ readonly signInName: string; readonly userHandle: Buffer }> {
  for (let draw = 1; draw <= 5; draw += 1) {
    const [mine]: { signInName: string; userHandle: Buffer }[] = await ctx.db.query(
      'select sign_in_name as "signInName", user_handle as "userHandle" from access_open_mine($1, $2, $3)',
      [newSignInName(randomInt), randomBytes(32), ctx.now()],
    );
    if (mine) return mine;
  }
  throw new Error('No sign-in name is free.');
}

async function labelOf(ctx: RequestContext): Promise<string> {
  const { personId, employerId } = ctx.signedIn;
  const [names, employer] = await Promise.all([
    agentNamesByPersonId(ctx, [personId]),
    ctx.db.findOneByOrFail(Employer, { id: employerId }),
  ]);
  return [names[0], employer.name].filter(Boolean).join(' – ');
}
