import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  dropSession,
  dropSignIn,
  giveSession,
  giveSignIn,
  sessionToken,
  signInToken,
} from './sign-in.cookies';
import { SignInFailure, type SignInFailureCode } from './sign-in.provider';
import { deviceLabel } from './sign-in.rules';
import { beginSignIn, completeSignIn, type SignInServices } from './sign-in.service';

/** How many sign-ins one address may begin, and answers it may bring, in ten minutes; a whole office may share one. */
export interface SignInLimits {
  readonly begun: number;
  readonly answered: number;
}
const WINDOW = 10 * 60_000;
/** How the page that follows a sign-out knows that others use the computer, where nothing is kept. */
const SHARED_STATE = 'shared-';

type SignInOptions = SignInServices & { readonly limits: SignInLimits };

/** The pages of the sign-in: all of them redirect, none of them answers with an error of its own. */
export function signInRoutes(app: FastifyInstance, options: SignInOptions): void {
  app.get('/auth/sign-in', (request, reply) =>
    orExplain(request, reply, () => begin(options, request, reply)),
  );
  app.get<{ Params: { provider: string } }>('/auth/callback/:provider', (request, reply) =>
    orExplain(request, reply, () => complete(options, request, request.params.provider, reply)),
  );
  app.get('/auth/signed-out', (request, reply) => {
    const { state } = request.query as Record<string, unknown>;
    const shared = textOf(state)?.startsWith(SHARED_STATE) ? '&partage=1' : '';
    return reply.redirect(`/connexion?deconnexion=1${shared}`, 303);
  });
  // The form is posted by our own page: the server refuses a POST that another site makes the browser send.
  app.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, done) => {
    payload.resume().on('end', () => done(null, {}));
  });
  app.post('/auth/sign-out', (request, reply) => signOut(options, request, reply));
}

async function begin(
  options: SignInOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await countAttempt(options, 'begun', request);
  const query = request.query as Record<string, unknown>;
  const { provider, returnTo, loginHint, invitation, afresh, shared } = query;
  const { url, token } = await beginSignIn(options, {
    provider: textOf(provider),
    returnTo: textOf(returnTo),
    loginHint: textOf(loginHint)?.slice(0, 200),
    invitation: textOf(invitation),
    afresh: afresh === '1',
    isShared: shared === '1',
    ...inSessionWish(query, request),
  });
  giveSignIn(reply, token);
  return reply.redirect(url, 303);
}

/** `confirm` and `link` are asked by somebody who is signed in. */
function inSessionWish({ confirm, link }: Record<string, unknown>, request: FastifyRequest) {
  const purpose = confirm === '1' ? ('CONFIRM' as const) : link === '1' ? ('LINK' as const) : undefined;
  return purpose && { inSession: { purpose, token: sessionToken(request) } };
}

async function complete(
  options: SignInOptions,
  request: FastifyRequest,
  provider: string,
  reply: FastifyReply,
) {
  const token = signInToken(request);
  const earlier = sessionToken(request);
  dropSignIn(reply);
  await countAttempt(options, 'answered', request);
  try {
    if (!token) throw new SignInFailure('CONNEXION_EXPIREE');
    const search = new URL(request.url, options.publicUrl).search;
    const device = deviceLabel(request.headers['user-agent']);
    const answer = { provider, search, token, device, session: earlier };
    const outcome = await completeSignIn(options, answer);
    if (earlier && outcome.replaces) await options.store.close(earlier);
    if (outcome.token) giveSession(reply, outcome.token);
    request.log.info({ provider }, outcome.replaces ? 'signed in' : 'proved again');
    return reply.redirect(outcome.returnTo, 303);
  } catch (error) {
    request.log.warn(
      { provider, reason: error instanceof SignInFailure ? error.code : 'unexpected' },
      'sign-in failed',
    );
    throw error;
  }
}

async function signOut(
  options: SignInOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const token = sessionToken(request);
  const trace = token ? await options.store.close(token) : null;
  dropSession(reply);
  reply.header('clear-site-data', '"cache", "storage"');
  const provider = options.providers.find(({ key }) => key === trace?.provider);
  const returnTo = `${options.publicUrl}/auth/signed-out`;
  // A session that was over already tells nothing: the page says it, which knew.
  const isShared = trace?.isShared || (request.query as Record<string, unknown>)['shared'] === '1';
  const state = `${isShared ? SHARED_STATE : ''}${randomBytes(32).toString('base64url')}`;
  const ending = trace && provider?.endSessionUrl({ idToken: trace.idToken, returnTo, state });
  const url = await ending?.catch(() => null);
  return reply.redirect(url ?? `/auth/signed-out?state=${state}`, 303);
}

/** @throws {SignInFailure} when the address has had its share. */
async function countAttempt(
  { store, limits }: SignInOptions,
  kind: keyof SignInLimits,
  { ip }: FastifyRequest,
) {
  const attempts = await store.countAttempt(kind, ip, WINDOW);
  if (attempts > limits[kind]) throw new SignInFailure('TROP_D_ESSAIS');
}

/** A failed sign-in ends on the portal's page that says why and what to do, even when it is our own fault. */
async function orExplain(request: FastifyRequest, reply: FastifyReply, work: () => Promise<FastifyReply>) {
  try {
    return await work();
  } catch (error) {
    const code: SignInFailureCode = error instanceof SignInFailure ? error.code : 'ERREUR_INTERNE';
    if (code === 'ERREUR_INTERNE') request.log.error({ err: error }, 'sign-in failed');
    return reply.redirect(`/connexion/erreur?code=${code}`, 303);
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
