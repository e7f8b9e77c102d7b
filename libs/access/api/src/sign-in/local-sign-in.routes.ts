import {
  deviceLabel,
  dropSignIn,
  giveSession,
  giveSignIn,
  sessionToken,
  signInToken,
} from '@jalon/identity/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  beginPasskeyByCode,
  finishPasskeyByCode,
  lookAtCode,
  takePasswordByCode,
} from './activation.service';
import { beginAuthentication } from './ceremony';
import { LocalRefusal, type LocalRefusalReason } from './local-refusal';
import { countTry, type LocalServices } from './local-services';
import { beginOwnPasskey, finishOwnPasskey } from './own-passkey.service';
import { signInWithPasskey } from './passkey-sign-in.service';
import { signInWithPassword } from './password-sign-in.service';

type Body = Readonly<Record<string, unknown>>;

/** One request: what it sent, and the answer to be given. */
interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly body: Body;
}

/**
 * Signing in without a provider: codes, passkeys, passwords. JSON in, JSON out; none of them is a page. They are registered
 * where the operator leaves local access open, and nowhere else.
 */
export function localSignInRoutes(app: FastifyInstance, local: LocalServices): void {
  const post = (path: string, work: (exchange: Exchange) => Promise<unknown>) =>
    app.post(`/auth/local/${path}`, (request, reply) => {
      const body = (request.body ?? {}) as Body;
      return orExplain(request, reply, () => work({ request, reply, body }));
    });
  serveCodes(local, post);
  serveSignIn(local, post);
  serveOwnPasskeys(local, post);
}

type Post = (path: string, work: (exchange: Exchange) => Promise<unknown>) => void;

function serveCodes(local: LocalServices, post: Post): void {
  const whereOf = ({ request, body }: Exchange) => ({
    device: deviceOf(request),
    isShared: body['shared'] === true,
  });
  const codeIn = ({ request, body }: Exchange) => ({ typed: text(body['code']), address: request.ip });
  post('code', (exchange) => lookAtCode(local, codeIn(exchange)));
  post('code/passkey-options', async (exchange) => {
    const { options, token } = await beginPasskeyByCode(local, codeIn(exchange));
    giveSignIn(exchange.reply, token);
    return options;
  });
  post('code/passkey', (exchange) => {
    const { request, body } = exchange;
    const answer = { token: signInToken(request), response: body['response'], name: body['name'] };
    return enter(local, exchange, () => finishPasskeyByCode(local, { ...answer, ...whereOf(exchange) }));
  });
  post('code/password', (exchange) => {
    const chosen = { password: text(exchange.body['password']), ...whereOf(exchange) };
    return enter(local, exchange, () => takePasswordByCode(local, codeIn(exchange), chosen));
  });
}

function serveSignIn(local: LocalServices, post: Post): void {
  const wishOf = ({ request, body }: Exchange) => ({
    device: deviceOf(request),
    isShared: body['shared'] === true,
    // A session that is over confirms nothing.
    confirming: body['confirm'] === true ? (sessionToken(request) ?? '') : undefined,
  });
  post('passkey-options', async ({ request, reply }) => {
    await countTry(local, 'passkeysOfAddress', request.ip);
    const { options, token } = await beginAuthentication(local);
    giveSignIn(reply, token);
    return options;
  });
  post('passkey', (exchange) => {
    const answer = { token: signInToken(exchange.request), response: exchange.body['response'] };
    return enter(local, exchange, () => signInWithPasskey(local, { ...answer, ...wishOf(exchange) }));
  });
  post('password', (exchange) => {
    const { request, body } = exchange;
    const typed = { name: text(body['name']), password: text(body['password']), address: request.ip };
    return enter(local, exchange, () => signInWithPassword(local, { ...typed, ...wishOf(exchange) }));
  });
}

function serveOwnPasskeys(local: LocalServices, post: Post): void {
  post('my-passkey-options', async ({ request, reply }) => {
    const { options, token } = await beginOwnPasskey(local, sessionToken(request));
    giveSignIn(reply, token);
    return options;
  });
  post('my-passkey', async ({ request, reply, body }) => {
    dropSignIn(reply);
    const tokens = { session: sessionToken(request), token: signInToken(request) };
    const answer = { response: body['response'], name: body['name'], device: deviceOf(request) };
    await finishOwnPasskey(local, { ...tokens, ...answer });
    return { added: true };
  });
}

/** A session under a new token, whatever the browser held before; the former one is over. */
async function enter(
  { store }: LocalServices,
  { request, reply }: Exchange,
  prove: () => Promise<string>,
): Promise<{ signedIn: true }> {
  const earlier = sessionToken(request);
  dropSignIn(reply);
  const token = await prove();
  if (earlier) await store.close(earlier);
  giveSession(reply, token);
  request.log.info({ provider: 'local' }, 'signed in');
  return { signedIn: true };
}

const statuses: Partial<Record<LocalRefusalReason, number>> = { TOO_MANY_TRIES: 429 };

/** What a person may mend is told by its code, for the portal to say in words; the rest leaves like every other error. */
async function orExplain(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>) {
  reply.header('cache-control', 'no-store');
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LocalRefusal)) throw error;
    const { reason, userErrors } = error;
    request.log.warn({ provider: 'local', reason }, 'sign-in failed');
    const errors = [{ message: 'This sign-in is refused.', extensions: { code: 'FORBIDDEN', reason } }];
    return reply.code(statuses[reason] ?? 403).send({ errors, userErrors });
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 1_000) : '';
}

function deviceOf(request: FastifyRequest): string {
  return deviceLabel(request.headers['user-agent']);
}
