import { type LocalSignIn, moduleClosed, type RequestContext } from '@jalon/shared/api';

/** @throws MODULE_CLOSED where the operator lets people sign in through providers only */
export function requireLocalSignIn({ services }: Pick<RequestContext, 'services'>): LocalSignIn {
  const local = services.signIn?.local;
  if (!local) throw moduleClosed();
  return local;
}
