import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { pagePolicy } from '../http/security-headers';
import { sendChoicePage } from './choice-page';
import type { DemoAccount } from './directory';

/** A provider, and where it answers. */
interface MountedProvider {
  readonly provider: Provider;
  readonly path: string;
}

/** Serves a development provider under its path, with its account-choice page. */
export async function mountProvider(
  app: FastifyInstance,
  { provider, path: mounted }: MountedProvider,
  accounts: () => Promise<DemoAccount[]>,
): Promise<void> {
  await app.register(async (scope) => {
    // The provider reads the bodies of its own requests.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const handle = provider.callback();
    const path = `${mounted}/choice/:uid`;
    scope.get(path, (request, reply) => choose(provider, accounts, request, reply));
    scope.post(path, (request, reply) => finish(provider, accounts, request, reply));
    scope.route({
      method: ['GET', 'POST'],
      url: `${mounted}/*`,
      handler: async (request, reply) => {
        handOver(mounted, request, reply);
        await handle(request.raw, reply.raw);
      },
    });
  });
}

/** One click when the portal says who; otherwise the list. */
async function choose(
  provider: Provider,
  accounts: () => Promise<DemoAccount[]>,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const everyone = await accounts();
  const { params } = await provider.interactionDetails(request.raw, reply.raw);
  const hint = everyone.find(({ subject }) => subject === params['login_hint']);
  if (hint) return signIn(provider, hint.subject, request, reply);
  return sendChoicePage(reply, request.url, everyone);
}

async function finish(
  provider: Provider,
  accounts: () => Promise<DemoAccount[]>,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const form = new URLSearchParams(await readBody(request));
  const known = (await accounts()).map(({ subject }) => subject);
  const chosen =
    known.find((subject) => subject === form.get('subject')) ?? newSubject(form.get('nouveau'), known);
  return chosen ? signIn(provider, chosen, request, reply) : reply.redirect(request.url, 303);
}

/** An identity that nobody has linked yet: it opens nothing but what an employer's link opens to it. */
function newSubject(wish: string | null, known: readonly string[]): string | undefined {
  const subject = wish?.trim().toLowerCase() ?? '';
  return /^[a-z0-9.-]{3,60}$/.test(subject) && !known.includes(subject) ? subject : undefined;
}

async function signIn(provider: Provider, accountId: string, { raw }: FastifyRequest, reply: FastifyReply) {
  const next = await provider.interactionResult(raw, reply.raw, { login: { accountId, remember: false } });
  return reply.redirect(next, 303);
}

/** Passes a request on as if the provider were alone at its address, under the policy of our pages. */
function handOver(path: string, { raw }: FastifyRequest, reply: FastifyReply): void {
  reply.header('content-security-policy', pagePolicy(randomBytes(18).toString('base64')));
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.hijack();
  const original = raw.url ?? '/';
  const inside = original.slice(path.length);
  Object.assign(raw, { originalUrl: original, url: inside });
  if (inside.startsWith('/auth')) raw.headers.cookie = withoutProviderSession(raw.headers.cookie);
}

/** Each sign-in starts afresh: here one changes who one is all the time, which a provider would question. */
function withoutProviderSession(cookies = ''): string {
  return cookies
    .split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
}

async function readBody({ raw }: FastifyRequest): Promise<string> {
  let body = '';
  for await (const chunk of raw) {
    body += chunk;
    if (body.length > 1_000) return '';
  }
  return body;
}
