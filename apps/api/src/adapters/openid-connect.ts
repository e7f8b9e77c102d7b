import {
  type IdentityProvider,
  type ProvenIdentity,
  type SignInChecks,
  SignInFailure,
} from '@jalon/identity/api';
import * as client from 'openid-client';
import { isLoopback } from '../configuration/loopback';
import type { SignInProviderSettings } from '../configuration/providers';

/** A provider that does not answer must not hold people's browsers. */
const ANSWER_WITHIN_SECONDS = 8;

/**
 * An OpenID Connect provider: authorisation code, PKCE, state and nonce. What it publishes is read at the first
 * sign-in, and again after a failure: the server starts, and serves, while a provider is down.
 */
export function openIdConnectProvider(settings: SignInProviderSettings): IdentityProvider {
  let known: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw new SignInFailure('FOURNISSEUR_INDISPONIBLE', { cause: error });
    });
    return known;
  };
  const origins = new Set([new URL(settings.issuer).origin]);
  return {
    key: settings.key,
    label: settings.label,
    issuer: settings.issuer,
    isPersonal: settings.isPersonal,
    opensAfterDeparture: settings.opensAfterDeparture,
    get origins() {
      return [...origins];
    },
    begin: async (request) => {
      const config = await configuration();
      // Some end their sessions at another address than they sign in.
      const { end_session_endpoint: end } = config.serverMetadata();
      if (end) origins.add(new URL(end).origin);
      return begin(config, settings, request);
    },
    complete: async ({ url, checks }) => {
      const config = await configuration();
      try {
        return await complete(config, settings, url, checks);
      } catch (error) {
        throw error instanceof SignInFailure ? error : new SignInFailure(reasonOf(error), { cause: error });
      }
    },
    endSessionUrl: async ({ idToken, returnTo, state }) => {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return null;
      const parameters = {
        id_token_hint: idToken,
        post_logout_redirect_uri: returnTo,
        state,
      };
      return client.buildEndSessionUrl(config, parameters).href;
    },
  };
}

async function discover(settings: SignInProviderSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret, signingAlgorithm, userinfoSigned } = settings;
  const metadata = {
    id_token_signed_response_alg: signingAlgorithm,
    ...(userinfoSigned ? { userinfo_signed_response_alg: signingAlgorithm } : {}),
  };
  const server = new URL(issuer);
  const insecure = server.protocol === 'http:' && isLoopback(server.hostname);
  return client.discovery(server, clientId, metadata, client.ClientSecretPost(clientSecret), {
    timeout: ANSWER_WITHIN_SECONDS,
    // Signatures are checked although the tokens come straight from the provider: ProConnect asks for it.
    execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
  });
}

async function begin(
  config: client.Configuration,
  { scopes, acrValues, strongAcrValues, parameters, tellsWhen }: SignInProviderSettings,
  { redirectUri, loginHint, afresh, strongly }: Parameters<IdentityProvider['begin']>[0],
) {
  const codeVerifier = client.randomPKCECodeVerifier();
  // 43 characters each: 256 random bits. ProConnect refuses fewer than 32.
  const checks = {
    codeVerifier,
    state: client.randomState(),
    nonce: client.randomNonce(),
    ...(afresh ? { askedAfreshAt: Date.now() } : {}),
  };
  const wanted = strongly && strongAcrValues.length > 0 ? strongAcrValues : acrValues;
  const url = client.buildAuthorizationUrl(config, {
    ...parameters,
    ...(wanted.length > 0 ? { acr_values: wanted.join(' ') } : {}),
    ...(loginHint ? { login_hint: loginHint } : {}),
    ...(afresh ? { prompt: 'login', ...(tellsWhen ? { max_age: '0' } : {}) } : {}),
    redirect_uri: redirectUri,
    scope: scopes,
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, checks };
}

async function complete(
  config: client.Configuration,
  settings: SignInProviderSettings,
  url: URL,
  checks: SignInChecks,
): Promise<ProvenIdentity> {
  const tokens = await client.authorizationCodeGrant(config, url, {
    pkceCodeVerifier: checks.codeVerifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new SignInFailure('CONNEXION_REFUSEE');
  const assurance = typeof claims['acr'] === 'string' ? claims['acr'] : null;
  const isStrong = settings.strongAcrValues.includes(assurance ?? '');
  if (settings.acrValues.length > 0 && !isStrong && !settings.acrValues.includes(assurance ?? '')) {
    throw new SignInFailure('NIVEAU_INSUFFISANT');
  }
  requireAfresh(settings, checks, claims['auth_time']);
  const all = needsUserinfo(settings)
    ? { ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)), iss: claims.iss }
    : claims;
  return {
    issuer: claims.iss,
    provider: settings.idpClaim ? claimOf(all, settings.idpClaim) : '',
    subject: claimOf(all, settings.identityClaim),
    assurance,
    isStrong,
    idToken: tokens.id_token,
  };
}

/** Between a provider's clock and ours. */
const CLOCKS_APART = 60_000;

/**
 * The browser carries our request, and whoever holds it may take `prompt=login` out: only the provider's own word on
 * when the person was there makes a proof recent.
 */
function requireAfresh(
  { tellsWhen }: SignInProviderSettings,
  { askedAfreshAt }: SignInChecks,
  authTime: unknown,
): void {
  if (askedAfreshAt === undefined || (authTime === undefined && !tellsWhen)) return;
  const at = typeof authTime === 'number' ? authTime * 1_000 : 0;
  if (at < askedAfreshAt - CLOCKS_APART) throw new SignInFailure('PREUVE_ANCIENNE');
}

/** The subject is in the identity token; what else identifies somebody may only be in userinfo. */
function needsUserinfo({ identityClaim, idpClaim, userinfoSigned }: SignInProviderSettings): boolean {
  return userinfoSigned || identityClaim !== 'sub' || idpClaim !== undefined;
}

/** @throws {SignInFailure} when the provider does not tell it: half an identity is none. */
function claimOf(claims: Readonly<Record<string, unknown>>, name: string): string {
  const value = claims[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new SignInFailure('CONNEXION_REFUSEE', {
    cause: new Error(`The provider gives no claim "${name}".`),
  });
}

/** A network that fails is not a person who is refused: one tries again later, the other now. */
function reasonOf(error: unknown): 'FOURNISSEUR_INDISPONIBLE' | 'CONNEXION_REFUSEE' {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: { code?: string } };
  const network =
    name === 'TimeoutError' ||
    name === 'TypeError' ||
    code === 'OAUTH_TIMEOUT' ||
    cause?.code === 'ECONNREFUSED';
  return network ? 'FOURNISSEUR_INDISPONIBLE' : 'CONNEXION_REFUSEE';
}
