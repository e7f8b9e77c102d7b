import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type ClientMetadata, type Configuration, type JWK, Provider } from 'oidc-provider';
import { MemoryAdapter } from './memory-adapter';

/** The portal, as the development provider knows it. */
export interface DevelopmentClient {
  readonly publicUrl: string;
  /** Where the provider is mounted, under the portal's own origin. */
  readonly path: string;
  readonly redirectUri: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * An OpenID Connect provider for demonstrations: everything is real (code, PKCE, signatures) but the password. Its
 * keys are made at each start. It is in no program but the demonstration's.
 */
export function developmentProvider(client: DevelopmentClient): Provider {
  return new Provider(`${client.publicUrl}${client.path}`, configurationOf(client));
}

function configurationOf({
  clientId,
  clientSecret,
  redirectUri,
  publicUrl,
  path,
}: DevelopmentClient): Configuration {
  const portal: ClientMetadata = {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [redirectUri],
    post_logout_redirect_uris: [`${publicUrl}/auth/signed-out`],
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: ['authorization_code'],
    response_types: ['code'],
  };
  return {
    adapter: MemoryAdapter,
    clients: [portal],
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      long: { path, httpOnly: true, sameSite: 'lax' },
      short: { path, httpOnly: true, sameSite: 'lax' },
    },
    claims: { openid: ['sub'] },
    scopes: ['openid'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource } },
    interactions: { url: (_context, { uid }) => `${path}/choice/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // The portal asks for nothing but who is there: nobody is asked to consent to it.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 900,
      Session: 3600,
    },
  };
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    ...privateKey.export({ format: 'jwk' }),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  } as JWK;
}

/** Whoever signs out of the portal has said so already: the form sends itself. */
function logoutSource(context: { body: unknown }, form: string): void {
  const sent = form.replace(
    '</form>',
    '<input type="hidden" name="logout" value="yes"/><button>Continuer</button></form>',
  );
  context.body = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Déconnexion</title>${sent}<script src="/demo/submit.js"></script></html>`;
}
