import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Answers that are not pages load nothing and are framed by nobody. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const ONE_YEAR = 31_536_000;

/**
 * The policy of a page of ours: only our own files, and the inline elements that bear this answer's nonce.
 *
 * @param formTargets origins a form may lead to: signing out ends at the identity provider
 */
export function pagePolicy(nonce: string, formTargets: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of every answer. Nothing is kept by caches unless the route says so. */
export async function sendSecurityHeaders(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: ONE_YEAR, includeSubDomains: true },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': NOTHING,
      'permissions-policy':
        'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
      'cache-control': 'no-store',
      'x-correlation-id': request.id,
    });
  });
}
