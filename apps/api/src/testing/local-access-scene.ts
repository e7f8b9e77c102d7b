import { SoftwareAuthenticator } from '@jalon/access/api/testing';
import { HabilitationOperation } from '@jalon/identity/api';
import { type Staff, type StaffMember, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance } from 'fastify';
import { modules } from '../modules';
import { freePort } from './free-port';
import { ScriptedBrowser } from './scripted-browser';
import { testServer } from './test-server';

/** What a route of the local sign-in answers. */
export interface LocalAnswer {
  readonly status: number;
  /** Why it is refused, if it is. */
  readonly reason: string | undefined;
  readonly body: Readonly<Record<string, never>>;
}

export const HAND_OVER = `mutation ($i: HandOverCodesInput!) {
  handOverCodes(input: $i) { codes { agentId code signInName purpose } expiresAt slips userErrors { code } }
}`;

export interface Handed {
  readonly codes: readonly { readonly code: string; readonly signInName: string; readonly purpose: string }[];
  readonly slips: string | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/** One employer, the referent of its accesses, and a server people sign in to with codes. */
export class LocalAccessScene {
  private constructor(
    readonly database: TestDatabase,
    readonly staff: Staff,
    readonly referent: StaffMember,
    private readonly server: FastifyInstance,
    readonly origin: string,
  ) {}

  static async make(): Promise<LocalAccessScene> {
    const database = await testDatabase(modules);
    database.clock.set('2026-06-15T08:00:00.000Z');
    const staff = await staffOf(database, 'Commune de Kerlaz');
    const referent = await staff.hire({ usualName: 'Prigent', givenNames: 'Hélène' });
    const operations = [HabilitationOperation.CONFIRM_IDENTITY];
    await staff.habilitate(referent, { operations, documentTypes: [] });
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const server = await testServer(database, {}, { publicUrl: origin });
    await server.listen({ host: '127.0.0.1', port });
    return new LocalAccessScene(database, staff, referent, server, origin);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.database.close();
  }

  browser(): ScriptedBrowser {
    return new ScriptedBrowser(this.origin);
  }

  device(): SoftwareAuthenticator {
    return new SoftwareAuthenticator(this.origin);
  }

  /** What the referent is answered when they make codes. */
  async handOver(agents: readonly Pick<Actor, 'agentId'>[], terms: object = {}, by: Actor = this.referent) {
    const agentIds = agents.map(({ agentId }) => agentId);
    const input = { agentIds, check: 'IDENTITY_DOCUMENT', ...terms };
    const { data, errors } = await this.database.execute<{ handOverCodes: Handed }>(by, HAND_OVER, {
      i: input,
    });
    return { ...data?.handOverCodes, error: errors?.[0]?.extensions['code'] };
  }

  /** A code in somebody's hands. */
  async codeFor(agent: Pick<Actor, 'agentId'>, terms: object = {}) {
    const { codes } = await this.handOver([agent], terms);
    const [code] = codes ?? [];
    if (!code) throw new Error('No code was made.');
    return code;
  }

  /** Signs in by a code with a new passkey. */
  async openWithPasskey(
    browser: ScriptedBrowser,
    code: string,
    device = this.device(),
  ): Promise<LocalAnswer> {
    const options = await ask(browser, 'code/passkey-options', { code });
    if (options.reason) return options;
    return ask(browser, 'code/passkey', {
      response: device.create(options.body as never),
      name: 'Mon téléphone',
    });
  }

  async asOwner<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.database.connect('jalon_owner')).query(sql, parameters);
  }
}

/** Sends to a route of the local sign-in, as the portal does. */
export async function ask(browser: ScriptedBrowser, path: string, body: object = {}): Promise<LocalAnswer> {
  const answer = await browser.send(`/auth/local/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const read = (await answer.json()) as { errors?: { extensions: { code: string; reason?: string } }[] };
  const { code, reason = code } = read.errors?.[0]?.extensions ?? {};
  return { status: answer.status, reason, body: read as never };
}
