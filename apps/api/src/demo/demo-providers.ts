import { randomBytes } from 'node:crypto';
import type { IdentityProvider } from '@jalon/identity/api';
import { openIdConnectProvider } from '../adapters/openid-connect';
import type { Configuration } from '../configuration/configuration';
import { DEMO_ISSUER } from './accounts';
import { DEMO_PERSONAL_PROVIDER, DEMO_PROVIDER, PERSONAL_SIGN_IN_PATH, SIGN_IN_PATH } from './demo-paths';
import type { DevelopmentClient } from './development-provider';

/** A service people sign in with in the demonstration, and what it knows of the portal. */
export interface DemoProvider {
  readonly client: DevelopmentClient;
  readonly identities: IdentityProvider;
}

/** The employers' sign-in, and one where people have an account of their own. */
export function demoProviders({ publicUrl }: Configuration): readonly DemoProvider[] {
  return [
    demoProvider(publicUrl, {
      key: DEMO_PROVIDER,
      label: 'Connexion de démonstration',
      path: SIGN_IN_PATH,
      issuer: DEMO_ISSUER,
      isPersonal: false,
    }),
    demoProvider(publicUrl, {
      key: DEMO_PERSONAL_PROVIDER,
      label: 'Compte personnel de démonstration',
      path: PERSONAL_SIGN_IN_PATH,
      issuer: `${DEMO_ISSUER}:personnel`,
      isPersonal: true,
    }),
  ];
}

interface DemoService {
  readonly key: string;
  readonly label: string;
  readonly path: string;
  /** Under which its identities are known: a name that does not change with the port. */
  readonly issuer: string;
  readonly isPersonal: boolean;
}

/** The real adapter, under the name that its identities keep. */
function demoProvider(
  publicUrl: string,
  { key, label, path, issuer, isPersonal }: DemoService,
): DemoProvider {
  const client: DevelopmentClient = {
    publicUrl,
    path,
    redirectUri: `${publicUrl}/auth/callback/${key}`,
    clientId: 'jalon',
    clientSecret: randomBytes(32).toString('base64url'),
  };
  const real = openIdConnectProvider({
    key,
    label,
    issuer: `${publicUrl}${path}`,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    scopes: 'openid',
    acrValues: [],
    strongAcrValues: [],
    tellsWhen: true,
    isPersonal,
    opensAfterDeparture: true,
    userinfoSigned: false,
    signingAlgorithm: 'RS256',
    identityClaim: 'sub',
    idpClaim: undefined,
    parameters: { prompt: 'login' },
  });
  const complete: IdentityProvider['complete'] = async (answer) => ({
    ...(await real.complete(answer)),
    issuer,
  });
  return { client, identities: { ...real, issuer, complete } };
}
