import { randomUUID } from 'node:crypto';
import { type Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { auditModule } from './audit.module';
import { FileOperation } from './file-access.entity';
import { recordAuditEvent, recordFileAccess } from './trace.service';
import { exportTrace, searchAuditEvents } from './trace-search.service';
import type { TraceEntry, TraceFilter } from './trace-search.types';

const employerId = randomUUID();
const agentId = randomUUID();
const fileId = randomUUID();
const pieceId = randomUUID();
const objectId = randomUUID();
const habilitationId = randomUUID();
const actorOf = (employer = employerId): Actor => ({
  personId: randomUUID(),
  employerId: employer,
  agentId: randomUUID(),
  sessionId: randomUUID(),
  signedInAt: new Date(0),
  assurance: null,
});
const officer = actorOf();
const operator: Actor = { ...actorOf(), breakGlassId: randomUUID() };
const outsider = actorOf(randomUUID());

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([auditModule]);
  const file = { agentId, fileId, operation: FileOperation.CONSULTATION };
  database.clock.set('2026-06-01T08:00:00Z');
  await act(officer, 'certification.grant', objectId);
  await database.inContext(officer, (ctx) =>
    recordFileAccess(ctx, { ...file, pieceId, ground: { kind: 'HABILITATION', habilitationId } }),
  );
  database.clock.set('2026-06-02T08:00:00Z');
  await act(officer, 'identity.endHabilitation', randomUUID());
  await database.inContext(operator, (ctx) =>
    recordFileAccess(ctx, { ...file, ground: { kind: 'BREAK_GLASS' } }),
  );
  await act(operator, 'platform.lookIntoFile', fileId);
  const system = new RequestContext(database.services(), null, null, { employerId, personId: null });
  await system.settle(() =>
    recordAuditEvent(system, 'audit.task', { objectType: 'thing', objectId: fileId }),
  );
});
afterAll(() => database?.close());

const act = (actor: Actor, action: string, id: string) =>
  database.inContext(actor, (ctx) => recordAuditEvent(ctx, action, { objectType: 'thing', objectId: id }));

async function found(filter: TraceFilter, reader = officer): Promise<readonly TraceEntry[]> {
  const { edges } = await database.inContext(reader, (ctx) => searchAuditEvents(ctx, filter, { first: 50 }));
  return edges.map(({ node }) => node);
}
const actions = async (filter: TraceFilter) => (await found(filter)).map(({ action }) => action).sort();

describe('the trace', () => {
  it('tells as what each act was done', async () => {
    const all = await found({});
    const kinds = all.map(({ action, actorKind, actorPersonId }) => [action, actorKind, actorPersonId]);
    expect(kinds.sort()).toEqual([
      ['audit.task', 'SYSTEM', null],
      ['certification.grant', 'PERSON', officer.personId],
      ['identity.endHabilitation', 'PERSON', officer.personId],
      ['platform.lookIntoFile', 'OPERATOR', operator.personId],
      ['reading.CONSULTATION', 'OPERATOR', operator.personId],
      ['reading.CONSULTATION', 'PERSON', officer.personId],
    ]);
  });

  it.each<[string, TraceFilter, readonly string[]]>([
    ['a domain', { action: 'certification.' }, ['certification.grant']],
    ['a pattern, which is no pattern', { action: '%' }, []],
    ['readings', { stream: 'READING' }, ['reading.CONSULTATION', 'reading.CONSULTATION']],
    ['one person’s acts', { stream: 'ACT', actorPersonId: operator.personId }, ['platform.lookIntoFile']],
    ['an object', { objectType: 'thing', objectId }, ['certification.grant']],
    [
      'an agent’s file',
      { objectType: 'agent', objectId: agentId },
      ['reading.CONSULTATION', 'reading.CONSULTATION'],
    ],
    ['a piece', { objectType: 'file_piece', objectId: pieceId }, ['reading.CONSULTATION']],
    ['files opened whole', { objectType: 'personnel_file' }, ['reading.CONSULTATION']],
    [
      'the first day',
      { to: new Date('2026-06-02T08:00:00Z') },
      ['certification.grant', 'reading.CONSULTATION'],
    ],
    [
      'the second',
      { from: new Date('2026-06-02T08:00:00Z'), stream: 'ACT' },
      ['audit.task', 'identity.endHabilitation', 'platform.lookIntoFile'],
    ],
  ])('is searched by %s', async (_, filter, expected) => {
    await expect(actions(filter)).resolves.toEqual(expected);
  });

  it('says of a reading whose file, as whom and by which right', async () => {
    const [reading] = await found({ objectType: 'file_piece', objectId: pieceId });
    expect(reading).toMatchObject({
      objectType: 'file_piece',
      objectId: pieceId,
      detail: { agentId, role: 'HR_OFFICER', habilitationId },
    });
  });

  it('is read page after page, newest first, each line once, in one statement a page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      database.queries.length = 0;
      const page = await database.inContext(officer, (ctx) =>
        searchAuditEvents(ctx, {}, { first: 1, after }),
      );
      expect(database.statements).toHaveLength(1);
      expect(page.totalCount).toBe(6);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual((await found({})).map(({ id }) => id));
    expect(new Set(seen).size).toBe(6);
  });

  it('is nothing to another employer', async () => {
    await expect(found({}, outsider)).resolves.toEqual([]);
  });

  it('is exported whole, whatever its length', async () => {
    const many = actorOf(randomUUID());
    await database.inContext(many, async (ctx) => {
      for (let index = 0; index < 2_005; index++) {
        await recordAuditEvent(ctx, 'test.act', { objectType: 'thing', objectId: fileId }, { index });
      }
    });
    const indexes = await database.inContext(many, async (ctx) => {
      const seen: unknown[] = [];
      for await (const { detail } of exportTrace(ctx, { action: 'test.' })) seen.push(detail['index']);
      return seen;
    });
    expect(new Set(indexes).size).toBe(2_005);
    expect(indexes).toHaveLength(2_005);
  });
});
