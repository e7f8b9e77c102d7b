import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../configuration/loopback';
import { notServed } from './errors';
import { pagePolicy } from './security-headers';

/** What the portal's pages are made of. */
export interface PortalParts {
  readonly publicUrl: string;
  /** The folder of the built applications: `<name>/browser/…`. It may still be filling while we serve. */
  readonly builtApps: string;
  readonly formTargets: () => readonly string[];
  /** Elements added at the end of the page: the demo's bar, nothing in production. */
  readonly bodyEnd: (nonce: string) => string;
}

const NONCE_MARK = /\{\{CSP_NONCE\}\}/g;
/** Addresses of the server's own, and hidden files: never answered by the portal's page. */
const SERVER_PATHS = /^\/(graphql|mfe|auth|files|health|metrics|demo)(\/|$)|\/\./;
/** Addresses that open something by themselves: neither kept by a cache nor told to the next page. */
const SECRET_PATHS = /^\/invitation\//;
/** The builder names a file after its content: what it holds never changes under that name. */
const HASHED = /[-.](?=[\w]*[0-9A-Z])[\w-]{8,}\.(m?js|css|woff2?|svg|png|map)$/;
/** A worker obeys the policy of its own file, not that of the page. */
const FILE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
const ALWAYS_CHECKED = /(index\.html|remoteEntry\.json|importmap\.json|\.json)$/;

/** Serves the shell at `/` and the remotes at `/mfe/<name>/`, read from the disk at each request. */
export async function servePortal(app: FastifyInstance, parts: PortalParts): Promise<void> {
  await app.register(fastifyStatic, {
    root: parts.builtApps,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    dotfiles: 'ignore',
  });
  app.get<{ Params: { name: string; '*': string } }>(
    '/mfe/:name/*',
    { config: { quiet: true } },
    (request, reply) => sendBuilt(parts, request.params.name, request.params['*'], request, reply),
  );
  app.get('/*', { config: { quiet: true } }, (request, reply) => servePath(parts, request, reply));
  app.setNotFoundHandler(notServed);
}

function servePath(parts: PortalParts, request: FastifyRequest, reply: FastifyReply) {
  const path = pathOf(request);
  if (SERVER_PATHS.test(path)) return notServed(request, reply);
  // Signed in at one name of this machine, one is nobody at its other names.
  if (isLoopbackAlias(request.host, parts.publicUrl))
    return reply.redirect(`${parts.publicUrl}${request.url}`);
  const isFile = /\.[a-z0-9]+$/i.test(path) && path !== '/index.html';
  return isFile ? sendBuilt(parts, 'shell', path.slice(1), request, reply) : sendPage(parts, reply, path);
}

function sendBuilt(
  { builtApps }: PortalParts,
  name: string,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const root = join(builtApps, name, 'browser');
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(root)) return notServed(request, reply);
  reply.headers({ 'cache-control': cachingOf(path), 'content-security-policy': FILE_POLICY });
  return reply.sendFile(path, root);
}

/** The one page: its nonce is new each time, so it is neither cached nor precompressed. */
async function sendPage({ builtApps, bodyEnd, formTargets }: PortalParts, reply: FastifyReply, path: string) {
  const nonce = randomBytes(18).toString('base64');
  reply.header('content-security-policy', pagePolicy(nonce, formTargets()));
  reply.type('text/html; charset=utf-8');
  const html = await readFile(join(builtApps, 'shell/browser/index.html'), 'utf8').catch(() => null);
  if (html === null) {
    return reply.code(503).header('retry-after', '5').send(NOT_BUILT);
  }
  const page = html.replace(NONCE_MARK, nonce).replace('</body>', () => `${bodyEnd(nonce)}</body>`);
  if (SECRET_PATHS.test(path))
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  else reply.header('cache-control', 'no-cache');
  return reply.send(page);
}

const NOT_BUILT = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Jalon</title>
<h1>Le portail n’est pas encore construit</h1><p>Lancez « npm run build », puis rechargez cette page.</p></html>`;

function cachingOf(path: string): string {
  if (ALWAYS_CHECKED.test(path)) return 'no-cache';
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** `127.0.0.1` where the portal is known as `localhost`, on the same port. */
function isLoopbackAlias(host: string, publicUrl: string): boolean {
  const known = new URL(publicUrl);
  const asked = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : known;
  const bothHere = isLoopback(asked.hostname) && isLoopback(known.hostname);
  return bothHere && asked.hostname !== known.hostname && asked.port === known.port;
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '/';
}
