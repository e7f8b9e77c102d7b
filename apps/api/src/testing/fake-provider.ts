import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { SignInProviderSettings } from '../configuration/providers';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** How the provider answers: right, unless a test says otherwise. */
export interface Answers {
  /** The claims of the identity token, from the right ones. */
  idToken?: (claims: JWTPayload) => JWTPayload;
  /** The token itself, from the right one. */
  rawIdToken?: (token: string) => string;
  signWith?: Key;
  userinfo?: (claims: JWTPayload) => JWTPayload;
  userinfoSignWith?: Key;
  /** Userinfo as plain JSON although a signed one is agreed. */
  userinfoUnsigned?: boolean;
}

/** An OpenID Connect provider that can be made to lie, in each way an attacker would. */
export class FakeProvider {
  answers: Answers = {};
  /** What the token endpoint was sent last. */
  tokenRequest = new URLSearchParams();
  private nonce = '';
  private constructor(
    private readonly server: Server,
    private readonly key: Key,
    private readonly jwk: object,
  ) {}

  static async start(): Promise<FakeProvider> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    const server = createServer();
    const provider = new FakeProvider(server, privateKey, jwk);
    server.on('request', (request, response) => void provider.answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  settings(more: Partial<SignInProviderSettings> = {}): SignInProviderSettings {
    return {
      key: 'fake',
      label: 'Fake',
      issuer: this.issuer,
      clientId: 'portal',
      clientSecret: 'secret',
      scopes: 'openid',
      acrValues: [],
      strongAcrValues: [],
      tellsWhen: true,
      isPersonal: false,
      opensAfterDeparture: true,
      userinfoSigned: false,
      signingAlgorithm: 'RS256',
      identityClaim: 'sub',
      idpClaim: undefined,
      parameters: {},
      ...more,
    };
  }

  /** What the person's browser does there: agrees, and goes back with a code. */
  agree(authorisation: URL): URL {
    this.nonce = authorisation.searchParams.get('nonce') ?? '';
    const back = new URL(authorisation.searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({
      code: 'a-code',
      state: authorisation.searchParams.get('state') ?? '',
      iss: this.issuer,
    }).toString();
    return back;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.startsWith('/.well-known')) return json(response, this.metadata());
    if (path === '/jwks') return json(response, { keys: [this.jwk] });
    if (path === '/token') {
      this.tokenRequest = new URLSearchParams(await text(request));
      return json(response, {
        access_token: 'an-access-token',
        token_type: 'Bearer',
        id_token: await this.idToken(),
      });
    }
    return this.userinfo(response);
  }

  private metadata(): object {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      end_session_endpoint: `${this.issuer}/end`,
      authorization_response_iss_parameter_supported: true,
      id_token_signing_alg_values_supported: ['RS256', 'none'],
    };
  }

  private async idToken(): Promise<string> {
    const auth_time = Math.floor(Date.now() / 1_000);
    const who = { iss: this.issuer, aud: 'portal', sub: 'subject-1', auth_time };
    const right = { ...who, nonce: this.nonce, acr: 'eidas1' };
    const claims = this.answers.idToken?.(right) ?? right;
    const token = await this.sign(claims, this.answers.signWith);
    return this.answers.rawIdToken?.(token) ?? token;
  }

  private async userinfo(response: ServerResponse): Promise<void> {
    const right = { iss: this.issuer, aud: 'portal', sub: 'subject-1', uid: 'uid-1', idp_id: 'idp-1' };
    const claims = this.answers.userinfo?.(right) ?? right;
    if (this.answers.userinfoUnsigned) return json(response, claims);
    response.setHeader('content-type', 'application/jwt');
    response.end(await this.sign(claims, this.answers.userinfoSignWith));
  }

  private sign(claims: JWTPayload, key: Key = this.key): Promise<string> {
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).setIssuedAt();
    return (claims.exp === undefined ? token.setExpirationTime('5m') : token).sign(key);
  }
}

function json(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
