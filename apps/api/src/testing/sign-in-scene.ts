import { linkExternalIdentity } from '@jalon/identity/api';
import { type Staff, type StaffMember, staffOf } from '@jalon/identity/api/testing';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { openIdConnectProvider } from '../adapters/openid-connect';
import type { SignInProviderSettings } from '../configuration/providers';
import { modules } from '../modules';
import { FakeProvider } from './fake-provider';
import { freePort } from './free-port';
import { ScriptedBrowser } from './scripted-browser';
import { testServer } from './test-server';

/** One employer, one agent whose identity is `subject-1`, and a provider that can be made to lie. */
export class SignInScene {
  private readonly servers: FastifyInstance[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly provider: FakeProvider,
    readonly staff: Staff,
  ) {}

  static async make(): Promise<SignInScene> {
    const database = await testDatabase(modules);
    const provider = await FakeProvider.start();
    const scene = new SignInScene(database, provider, await staffOf(database, 'Région'));
    await scene.hireWithIdentity('Camille', 'Le Goff', { provider: '', subject: 'subject-1' });
    return scene;
  }

  /** Between two tests: an honest provider, and the same hour. */
  async reset(): Promise<void> {
    this.provider.answers = {};
    this.database.clock.set('2026-06-15T08:00:00.000Z');
    await Promise.all(this.servers.splice(0).map((server) => server.close()));
  }

  async close(): Promise<void> {
    await this.reset();
    await this.provider.stop();
    await this.database.close();
  }

  async hireWithIdentity(
    givenNames: string,
    usualName: string,
    identity: { readonly provider: string; readonly subject: string },
  ): Promise<StaffMember> {
    const member = await this.staff.hire({ givenNames, usualName });
    const { personId } = member;
    const { issuer } = this.provider;
    await this.database.inContext(this.staff.administrator, (ctx) =>
      linkExternalIdentity(ctx, { personId, issuer, ...identity }),
    );
    return member;
  }

  /** A server of ours with the provider, and a browser that has just opened it. */
  async open(
    settings: Partial<SignInProviderSettings> = {},
    signInLimits = { begun: 1_000, answered: 1_000 },
    others: readonly SignInProviderSettings[] = [],
  ): Promise<ScriptedBrowser> {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const providers = [this.provider.settings(settings), ...others].map(openIdConnectProvider);
    const services = { ...this.database.services(), signIn: { providers, idleLimit: 30 * 60_000 } };
    const server = await testServer(this.database, { providers, signInLimits, services }, { publicUrl });
    this.servers.push(server);
    await server.listen({ host: '127.0.0.1', port });
    return new ScriptedBrowser(publicUrl);
  }

  /** The provider's page the browser is sent to. */
  async authorisationOf(browser: ScriptedBrowser, returnTo = '/'): Promise<URL> {
    const search = new URLSearchParams({ provider: 'fake', returnTo });
    const answer = await browser.send(`/auth/sign-in?${search}`);
    return new URL(answer.headers.get('location') ?? '');
  }

  async signIn(browser: ScriptedBrowser, returnTo?: string): Promise<Response> {
    return browser.send(this.provider.agree(await this.authorisationOf(browser, returnTo)));
  }

  async asOwner(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.database.connect('jalon_owner')).query(sql);
  }
}

/** The name of whoever is signed in, null when nobody is. */
export async function whoIs(browser: ScriptedBrowser): Promise<string | null> {
  const { data } = await browser.graphql<{ me: { displayName: string } | null }>('{ me { displayName } }');
  return data.me?.displayName ?? null;
}
