import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * `__Host-`: only this host, over HTTPS, for every path, may have set it. Browsers treat http://localhost as secure,
 * so the flags never vary.
 */
const SESSION = '__Host-jalon';
/** Recognises the browser that asked to sign in when the provider sends it back. */
const SIGN_IN = '__Host-jalon-connexion';

// Lax and not Strict: the provider's answer, and links in mails, come from other sites.
const FLAGS: CookieSerializeOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' };

/** The session's token, if the browser sent one. */
export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[SESSION];
}

export function signInToken(request: FastifyRequest): string | undefined {
  return request.cookies[SIGN_IN];
}

/** Lives as long as the browser is open; the server's own limits are what ends it. */
export function giveSession(reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION, token, FLAGS);
}

export function giveSignIn(reply: FastifyReply, token: string): void {
  reply.setCookie(SIGN_IN, token, FLAGS);
}

export function dropSession(reply: FastifyReply): void {
  reply.clearCookie(SESSION, FLAGS);
}

export function dropSignIn(reply: FastifyReply): void {
  reply.clearCookie(SIGN_IN, FLAGS);
}
