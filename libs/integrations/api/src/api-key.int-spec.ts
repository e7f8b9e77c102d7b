import { auditModule } from '@jalon/audit/api';
import { HabilitationOperation, identityModule, signInModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { type Actor, type JobRun, RequestContext, type ScheduledRun } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { documentsModule } from '@jalon/documents/api';
import { jobsModule } from '@jalon/jobs/api';
import { notificationsModule } from '@jalon/notifications/api';
import { lookForEndingKeys, warnOfEndingKeys } from './api-key-notice';
import { integrationsModule } from './integrations.module';
import { openProgram } from './program.service';

const domains = [auditModule, identityModule, signInModule, documentsModule, integrationsModule];
const modules = [...domains, worklistModule(domains), notificationsModule(domains), jobsModule(domains)];

const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { secret apiKey { id label scopes state expiresOn createdByName } userErrors { code path } } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) { secret apiKey { id label scopes rotatedFrom expiresOn } userErrors { code path } } }`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { apiKey { id state } userErrors { code } } }`;
const KEYS = '{ apiKeys { id label prefix state expiresOn lastUsedOn } }';

interface Key {
  readonly id: string;
  readonly expiresOn: string;
  readonly state: string;
  readonly lastUsedOn: string | null;
}
interface Made {
  readonly secret: string;
  readonly apiKey: Key;
  readonly userErrors: readonly { readonly code: string }[];
}

let database: TestDatabase;
let town: Staff;
let neighbour: Staff;
let manager: Actor;

beforeAll(async () => {
  database = await testDatabase(modules);
  town = await staffOf(database);
  neighbour = await staffOf(database);
});
beforeEach(async () => {
  database.clock.set('2026-06-15T08:00:00.000Z');
  manager = await town.hire({ usualName: 'Le Goff', givenNames: 'Anne' });
  const operations = [HabilitationOperation.MANAGE_INTEGRATIONS];
  await town.habilitate(manager, { operations, documentTypes: [], validUntil: '2027-12-31' });
});
afterAll(() => database?.close());

async function run<T>(document: string, input?: object, actor = manager): Promise<T> {
  const { data, errors } = await database.execute<Record<string, T>>(actor, document, input ? { input } : {});
  if (errors) throw errors[0];
  return Object.values(data ?? {})[0] as T;
}
const create = (terms: object = {}) =>
  run<Made>(CREATE, { label: 'SIRH', scopes: ['AGENTS_READ'], expiresOn: '2027-01-31', ...terms });
const rotate = (id: string, terms: object = {}) =>
  run<Made>(ROTATE, { id, expiresOn: '2027-06-15', oldKeyEndsOn: '2026-06-20', ...terms });
const open = (secret: string) => openProgram(database.services(), secret);

describe('a key', () => {
  it('opens its employer with its scopes, and notes the day it did', async () => {
    const { secret, apiKey } = await create({ scopes: ['TRACE_READ', 'AGENTS_READ', 'AGENTS_READ'] });
    expect(apiKey).toMatchObject({ label: 'SIRH', state: 'ACTIVE', createdByName: 'Anne Le Goff' });
    await expect(open(secret)).resolves.toEqual({
      employerId: town.employerId,
      keyId: apiKey.id,
      scopes: ['AGENTS_READ', 'TRACE_READ'],
    });
    const keys = await run<Key[]>(KEYS);
    expect(keys[0]).toMatchObject({ id: apiKey.id, lastUsedOn: '2026-06-15' });
  });

  it('has its secret nowhere in the database', async () => {
    const { secret } = await create();
    const owner = await database.connect('jalon_owner');
    const [{ found }] = await owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [town.employerId]);
      return manager.query<[{ found: string }]>(
        `select (select coalesce(json_agg(k), '[]')::text from api_key as k)
             || (select coalesce(json_agg(s), '[]')::text from api_key_secret as s)
             || (select coalesce(json_agg(a), '[]')::text from audit_event as a) as found`,
      );
    });
    expect(found).toContain(town.employerId);
    expect(found).not.toContain(secret.split('_').slice(2).join('_'));
  });

  it('opens nothing once expired: its last day is whole, in Paris', async () => {
    const { secret } = await create({ expiresOn: '2026-07-01' });
    database.clock.set('2026-07-01T21:59:59.000Z');
    await expect(open(secret)).resolves.not.toBeNull();
    database.clock.set('2026-07-01T22:00:00.000Z');
    await expect(open(secret)).resolves.toBeNull();
  });

  it('opens nothing once revoked, at once; asked twice, it is revoked once', async () => {
    const { secret, apiKey } = await create();
    for (let time = 0; time < 2; time++) {
      await expect(run(REVOKE, { id: apiKey.id })).resolves.toMatchObject({ apiKey: { state: 'REVOKED' } });
    }
    await expect(open(secret)).resolves.toBeNull();
    const trace = await database.inContext(manager, (ctx) =>
      ctx.db.query('select action from audit_event where object_id = $1 order by at, id', [apiKey.id]),
    );
    expect(trace).toEqual([{ action: 'integrations.createApiKey' }, { action: 'integrations.revokeApiKey' }]);
  });

  it('is refused, and nothing is made, with what is wrong', async () => {
    const before = await run<Key[]>(KEYS);
    const { userErrors, secret } = await create({ label: '', scopes: [], expiresOn: '2028-01-01' });
    expect(userErrors.map(({ code }) => code)).toEqual(['REQUIRED', 'SCOPE_REQUIRED', 'TOO_LATE']);
    expect(secret).toBeNull();
    await expect(run<Key[]>(KEYS)).resolves.toEqual(before);
  });

  it('is unknown to another employer', async () => {
    const { apiKey } = await create();
    const stranger = await neighbour.hire();
    await neighbour.habilitate(stranger, {
      operations: [HabilitationOperation.MANAGE_INTEGRATIONS],
      documentTypes: [],
    });
    await expect(run<Key[]>(KEYS, undefined, stranger)).resolves.toEqual([]);
    await expect(run(REVOKE, { id: apiKey.id }, stranger)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('a rotation', () => {
  it('makes a key with the same rights, both working until the chosen day', async () => {
    const old = await create({ scopes: ['TRACE_READ'] });
    const made = await rotate(old.apiKey.id);
    expect(made.apiKey).toMatchObject({ label: 'SIRH', scopes: ['TRACE_READ'], rotatedFrom: old.apiKey.id });
    database.clock.set('2026-06-20T10:00:00.000Z');
    await expect(Promise.all([open(old.secret), open(made.secret)])).resolves.not.toContain(null);
    database.clock.set('2026-06-21T10:00:00.000Z');
    await expect(open(old.secret)).resolves.toBeNull();
    await expect(open(made.secret)).resolves.not.toBeNull();
  });

  it('never lengthens the old key', async () => {
    const old = await create({ expiresOn: '2026-06-17' });
    await rotate(old.apiKey.id, { oldKeyEndsOn: '2026-07-01' });
    const keys = await run<Key[]>(KEYS);
    expect(keys.find(({ id }) => id === old.apiKey.id)?.expiresOn).toBe('2026-06-17');
  });
});

describe('a key that ends soon', () => {
  const told = () =>
    database.inContext(manager, (ctx) =>
      ctx.db.query<{ parameters: object; path: string }[]>(
        `select parameters, path from notification where kind = 'integrations.keyEnds'
          and recipient_person_id = $1`,
        [manager.personId],
      ),
    );
  const warn = () =>
    warnOfEndingKeys.run({
      inContext: async (work) => {
        const scope = { employerId: town.employerId, personId: null };
        const ctx = new RequestContext(database.services(), null, null, scope);
        return ctx.settle(() => work(ctx));
      },
    } as JobRun);

  it('is told to who made it, once', async () => {
    await create({ expiresOn: '2026-07-16' });
    await warn();
    await expect(told()).resolves.toEqual([]);
    database.clock.set('2026-06-16T08:00:00.000Z');
    await warn();
    await warn();
    await expect(told()).resolves.toEqual([
      {
        parameters: { prefix: expect.any(String) as string, endsOn: '2026-07-16' },
        path: '/rh/integrations',
      },
    ]);
  });

  it('is told no more once replaced, or revoked', async () => {
    const [replaced, revoked] = [
      await create({ expiresOn: '2026-07-01' }),
      await create({ expiresOn: '2026-07-01' }),
    ];
    await rotate(replaced.apiKey.id);
    await run(REVOKE, { id: revoked.apiKey.id });
    await warn();
    await expect(told()).resolves.toEqual([]);
  });

  it('is looked for by the worker, which asks for the telling as a job', async () => {
    const worker = await database.connect('jalon_worker');
    const counted: unknown[] = [];
    const run = {
      employerIds: () => Promise.resolve([town.employerId]),
      inEmployer: async (employerId: string, work: (ctx: RequestContext) => Promise<number>) => {
        const ctx = new RequestContext(database.services(worker), null, null, { employerId, personId: null });
        // The queue itself is not in this database: what is looked at here is the looking.
        ctx.db.query = ((query) => async (sql: string, parameters: unknown[]) =>
          sql.includes('enqueue_job') ? counted.push(parameters) && [{ id: null }] : query(sql, parameters))(
          ctx.db.query.bind(ctx.db),
        ) as typeof ctx.db.query;
        return ctx.settle(() => work(ctx));
      },
    } as unknown as ScheduledRun;
    await warn();
    await expect(lookForEndingKeys.run(run)).resolves.toEqual({ ending: 0 });
    expect(counted).toEqual([]);
    await expect(create({ expiresOn: '2026-07-01' })).resolves.toMatchObject({ apiKey: { state: 'ENDING' } });
    await expect(lookForEndingKeys.run(run)).resolves.toEqual({ ending: 1 });
    expect(counted).toHaveLength(1);
  });
});
