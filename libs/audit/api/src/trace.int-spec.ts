import { randomUUID } from 'node:crypto';
import type { Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { AuditEvent } from './audit-event.entity';
import { auditModule } from './audit.module';
import { FileAccess, FileOperation } from './file-access.entity';
import { fileAccessesOf } from './file-access.service';
import { recordAuditEvent, recordFileAccess } from './trace.service';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([auditModule]);
});
afterAll(() => database?.close());

const agentId = randomUUID();
const fileId = randomUUID();
const habilitationId = randomUUID();
const holder = actor();
const colleague = actor(holder.employerId);
const outsider = actor();

function actor(employerId: string = randomUUID()): Actor {
  const signedInAt = new Date('2026-06-15T07:00:00Z');
  return {
    personId: randomUUID(),
    employerId,
    agentId,
    sessionId: randomUUID(),
    signedInAt,
    assurance: null,
  };
}

const consult = (ctx: RequestContext, pieceId?: string) =>
  recordFileAccess(ctx, {
    agentId,
    fileId,
    ...(pieceId ? { pieceId } : {}),
    operation: FileOperation.CONSULTATION,
    ground: { kind: 'HABILITATION', habilitationId },
  });

describe('an act', () => {
  it('is written with who did it, when, inside the actor’s employer', async () => {
    const objectId = randomUUID();
    await database.inContext(holder, (ctx) =>
      recordAuditEvent(ctx, 'test.act', { objectType: 'thing', objectId }, { code: 'A' }),
    );
    const [event] = await database.inContext(holder, (ctx) => ctx.db.findBy(AuditEvent, { objectId }));
    expect(event).toMatchObject({
      employerId: holder.employerId,
      actorPersonId: holder.personId,
      at: database.clock.now(),
      action: 'test.act',
      detail: { code: 'A' },
    });
  });

  it('is unseen by another employer, and cannot be changed nor removed', async () => {
    await expect(database.inContext(outsider, (ctx) => ctx.db.find(AuditEvent))).resolves.toEqual([]);
    await expect(
      database.inContext(holder, (ctx) => ctx.db.query(`update audit_event set action = 'x'`)),
    ).rejects.toThrow(/permission denied/);
    await expect(
      database.inContext(holder, (ctx) => ctx.db.query('delete from audit_event')),
    ).rejects.toThrow(/permission denied/);
  });

  it('is not kept when what it traces fails', async () => {
    const objectId = randomUUID();
    const failing = database.inContext(holder, async (ctx) => {
      await recordAuditEvent(ctx, 'test.act', { objectType: 'thing', objectId });
      throw new Error('the act itself fails');
    });
    await expect(failing).rejects.toThrow('the act itself fails');
    await expect(database.inContext(holder, (ctx) => ctx.db.countBy(AuditEvent, { objectId }))).resolves.toBe(
      0,
    );
  });
});

describe('the accesses to a file', () => {
  const pieces = [randomUUID(), randomUUID(), randomUUID()];
  beforeAll(async () => {
    for (const [index, pieceId] of pieces.entries()) {
      // The last two happen at the same instant: the id then decides.
      database.clock.set(`2026-06-15T08:0${Math.min(index, 1)}:00Z`);
      await database.inContext(colleague, (ctx) => consult(ctx, pieceId));
    }
    database.clock.set('2026-06-15T09:00:00Z');
    await database.inContext(holder, (ctx) =>
      recordFileAccess(ctx, {
        agentId,
        fileId,
        operation: FileOperation.CONSULTATION,
        ground: { kind: 'HOLDER' },
      }),
    );
  });

  const page = (reader: Actor, first: number, after?: string | null) =>
    database.inContext(reader, (ctx) => fileAccessesOf(ctx, agentId, { first, after: after ?? null }));

  it('are read newest first, page after page, with their total, each in one statement', async () => {
    const { queries } = database;
    const seen: FileAccess[] = [];
    let after: string | null = null;
    do {
      queries.length = 0;
      const connection = await page(holder, 2, after);
      expect(database.statements).toHaveLength(1);
      expect(connection.totalCount).toBe(4);
      seen.push(...connection.edges.map(({ node }) => node));
      after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
    } while (after);
    expect(seen.map(({ pieceId }) => pieceId)).toEqual([null, pieces[2], pieces[1], pieces[0]]);
    expect(seen[0]).toMatchObject({
      actorRole: 'HOLDER',
      habilitationId: null,
      at: new Date('2026-06-15T09:00Z'),
    });
    expect(seen[1]).toMatchObject({ actorRole: 'HR_OFFICER', habilitationId });
  });

  it('are nothing to another employer, who sends as many statements', async () => {
    database.queries.length = 0;
    await expect(page(outsider, 2)).resolves.toMatchObject({ edges: [], totalCount: 0 });
    expect(database.statements).toHaveLength(1);
  });

  it.each([
    ['neither an instant nor an id', Buffer.from('["yesterday","me"]').toString('base64url')],
    ['not a cursor', 'nonsense'],
  ])('refuse a cursor that is %s', async (_, after) => {
    await expect(page(holder, 2, after)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('cannot be changed by the serving role', async () => {
    await expect(
      database.inContext(holder, (ctx) => ctx.db.delete(FileAccess, { employerId: holder.employerId })),
    ).rejects.toThrow(/permission denied/);
  });
});
