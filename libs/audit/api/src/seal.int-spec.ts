import type { Actor } from '@jalon/shared/api';
import { purgeTrace, sealTrace } from './audit.scheduled';
import { readSealKey } from './seal-key';
import type { TraceStream } from './retention';
import { SealingScene } from './testing/sealing-scene';
import { tableOf, tracedRowSql } from './traced-row';

let scene: SealingScene;
let employer: Actor;
let neighbour: Actor;
beforeEach(async () => {
  scene = await SealingScene.open();
  [employer, neighbour] = scene.employers as [Actor, Actor];
  scene.database.clock.set('2026-05-31T23:59:57Z');
});
afterEach(() => scene?.close());

describe('a sound trace', () => {
  it('is sealed by stream and by month, in one gap-free chain for each employer, and nothing is found', async () => {
    await scene.act(employer, 4);
    await scene.read(employer, 2);
    await scene.act(neighbour, 1);
    await expect(scene.run()).resolves.toEqual({ sealed: 7, published: 4 });
    const batches = `select number, stream, segment::text, event_count as count from trace_batch order by number`;
    await expect(scene.rows(employer, batches)).resolves.toEqual([
      { number: 1, stream: 'ACT', segment: '2026-05-01', count: 2 },
      { number: 2, stream: 'ACT', segment: '2026-06-01', count: 2 },
      { number: 3, stream: 'READING', segment: '2026-06-01', count: 2 },
    ]);
    await expect(scene.verify(employer)).resolves.toMatchObject({
      batches: 3,
      rows: 6,
      publishedHeads: 3,
      unsealed: { count: 0 },
      faults: [],
    });
    await expect(scene.verify(neighbour)).resolves.toMatchObject({ batches: 1, rows: 1, faults: [] });
  });

  it('says what waits for its seal, and since when', async () => {
    await scene.act(employer, 2);
    const report = await scene.verify(employer);
    expect(report).toMatchObject({
      unsealed: { count: 2, oldest: new Date('2026-05-31T23:59:58Z') },
      faults: [],
    });
  });

  it('is not sealed twice, nor by two workers at once', async () => {
    await scene.act(employer, 3);
    await Promise.allSettled([scene.run(), scene.run(), scene.run()]);
    await scene.run();
    await expect(scene.run()).resolves.toEqual({ sealed: 0, published: 0 });
    await expect(scene.verify(employer)).resolves.toMatchObject({ rows: 3, faults: [] });
  });

  it('is sealed a thousand rows at a time, oldest first', async () => {
    await scene.act(employer, 1_001);
    await scene.run();
    const report = await scene.verify(employer);
    expect(report).toMatchObject({ batches: 3, rows: 1_001, faults: [] });
  }, 60_000);

  it('is verified across a change of key, and not without the old one', async () => {
    await scene.act(employer, 1);
    await scene.run();
    const old = scene.key.id;
    scene.rotateKey();
    await scene.act(employer, 1);
    await scene.run();
    await expect(scene.faults(employer)).resolves.toEqual([]);
    scene.trusted.delete(old);
    await expect(scene.faults(employer)).resolves.toEqual([{ kind: 'KEY_UNKNOWN', number: 1 }]);
  });

  it('writes a row of one’s own as before there were delegations: what is sealed already stays true', async () => {
    await scene.act(employer, 1);
    await scene.read(employer, 1);
    const keysOf = async (stream: TraceStream) => {
      const rows = await scene.rows<{ row: object }>(
        employer,
        `select ${tracedRowSql[stream]} as row from ${tableOf[stream]} as traced`,
      );
      return rows.map(({ row }) => Object.keys(row).toSorted().join(' '));
    };
    await expect(keysOf('ACT')).resolves.toEqual([
      'action actorKeyId actorKind actorPersonId at detail employerId id objectId objectType',
    ]);
    await expect(keysOf('READING')).resolves.toEqual([
      'actorPersonId actorRole agentId at employerId fileId habilitationId id operation pieceId',
    ]);
  });

  it('is not sealed without a key', async () => {
    await scene.act(employer, 1);
    const run = { ...scene.scheduledRun(), inEmployer: scene.scheduledRun(null as never).inEmployer };
    await expect(sealTrace.run(run)).rejects.toThrow('no key to seal');
  });

  it('is published without anything about a person', async () => {
    await scene.act(employer, 1);
    await scene.run();
    expect(Object.keys(JSON.parse(scene.heads[0] ?? '{}') as object).sort()).toEqual(
      ['employerId', 'hash', 'keyId', 'number', 'sealedAt', 'signature'].sort(),
    );
  });
});

describe('an altered trace', () => {
  let ids: readonly string[];
  const table = 'audit_event';
  beforeEach(async () => {
    await scene.act(employer, 5);
    await scene.act(neighbour, 2);
    await scene.run();
    await scene.act(employer, 3);
    await scene.run();
    const rows = await scene.rows<{ id: string }>(employer, 'select id from audit_event order by at');
    ids = rows.map(({ id }) => id);
  });
  afterEach(async () => {
    // Whatever was done to one employer accuses no other.
    await expect(scene.faults(neighbour)).resolves.toEqual([]);
  });

  it('shows a changed byte, and which row holds it', async () => {
    await scene.tamper(employer, `update audit_event set detail = '{"index": 9}' where id = '${ids[3]}'`);
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'ROW_CHANGED', table, id: ids[3], number: 2 },
    ]);
  });

  it('shows a name put on an act done in one’s own, and one taken off or changed on an act done for another', async () => {
    const principal = await scene.actFor(employer);
    await scene.run();
    await expect(scene.faults(employer)).resolves.toEqual([]);
    const [delegated] = await scene.rows<{ id: string }>(
      employer,
      `select id from audit_event where principal_person_id = '${principal}'`,
    );
    const other = `'${ids[1]}'`;
    await scene.tamper(
      employer,
      `update audit_event set delegation_id = ${other}, principal_person_id = ${other} where id = '${ids[0]}'`,
      `update audit_event set principal_person_id = ${other} where id = '${delegated?.id}'`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'ROW_CHANGED', table, id: ids[0], number: 1 },
      { kind: 'ROW_CHANGED', table, id: delegated?.id, number: 4 },
    ]);
    await scene.tamper(
      employer,
      `update audit_event set delegation_id = null, principal_person_id = null where delegation_id is not null`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'ROW_CHANGED', table, id: delegated?.id, number: 4 },
    ]);
  });

  it('shows an instant moved by a microsecond', async () => {
    await scene.tamper(
      employer,
      `update audit_event set at = at + interval '1 microsecond' where id = '${ids[0]}'`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'ROW_CHANGED', table, id: ids[0], number: 1 },
    ]);
  });

  it('shows a changed reading', async () => {
    await scene.read(employer, 1);
    await scene.run();
    await scene.tamper(employer, `update file_access_log set operation = 'ERASURE'`);
    await expect(scene.faults(employer)).resolves.toEqual([
      expect.objectContaining({ kind: 'ROW_CHANGED', table: 'file_access_log', number: 4 }),
    ]);
  });

  it('shows a row that is gone', async () => {
    await scene.tamper(employer, `delete from audit_event where id = '${ids[4]}'`);
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'ROW_MISSING', table, id: ids[4], number: 2 },
    ]);
  });

  it('shows two rows that were swapped', async () => {
    const [one, other] = [ids[2] ?? '', ids[3] ?? ''];
    await scene.tamper(
      employer,
      `update audit_event set id = gen_random_uuid(), detail = detail || '{"was": "one"}' where id = '${one}'`,
      `update audit_event set id = '${one}' where id = '${other}'`,
      `update audit_event set id = '${other}', detail = detail - 'was' where detail ? 'was'`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'ROWS_SWAPPED', table, number: 2, ids: expect.arrayContaining([one, other]) as unknown },
    ]);
  });

  it('shows that the order of a batch was changed', async () => {
    await scene.tamper(
      employer,
      `update trace_batch set event_ids = array[event_ids[2], event_ids[1]] || event_ids[3:],
              row_hashes = substr(row_hashes, 33, 32) || substr(row_hashes, 1, 32) || substr(row_hashes, 65)
        where number = 2`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([{ kind: 'LIST_CHANGED', number: 2 }]);
  });

  it('shows a digest rewritten to fit a changed row, down to the signature', async () => {
    await scene.tamper(employer, `update trace_batch set root = sha256('x') where number = 2`);
    await expect(scene.faults(employer)).resolves.toEqual([
      { kind: 'HEADER_CHANGED', number: 2 },
      { kind: 'LIST_CHANGED', number: 2 },
    ]);
  });

  it('shows a batch signed by another key, and what was published of it', async () => {
    const forger = readSealKey(Buffer.alloc(32, 'forged').toString('base64'));
    await scene.tamper(
      employer,
      `update trace_batch set hash = sha256('x'), signature = '\\x${forger.sign(Buffer.from('x')).toString('hex')}'
        where number = 3`,
    );
    const kinds = (await scene.faults(employer)).map(({ kind }) => kind);
    expect(kinds).toEqual(['HEADER_CHANGED', 'SIGNATURE_WRONG', 'HEAD_DIFFERS']);
  });

  it('shows a batch that is gone, and its rows that nothing seals any more', async () => {
    await scene.tamper(employer, 'delete from trace_batch where number = 2');
    const faults = await scene.faults(employer);
    expect(faults[0]).toEqual({ kind: 'BATCH_MISSING', number: 2 });
    expect(faults.slice(1).map((fault) => 'id' in fault && fault.id)).toEqual(ids.slice(2, 5));
  });

  it('shows two batches that were exchanged', async () => {
    await scene.tamper(
      employer,
      'update trace_batch set number = 99 where number = 2',
      'update trace_batch set number = 2 where number = 3',
      'update trace_batch set number = 3 where number = 99',
    );
    const kinds = (await scene.faults(employer)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['HEADER_CHANGED', 'CHAIN_BROKEN', 'HEAD_DIFFERS']));
  });

  it('shows a row that came by another door', async () => {
    await scene.tamper(
      employer,
      `insert into audit_event select employer_id, gen_random_uuid(), at, actor_person_id, 'forged.act', object_type,
              object_id, detail from audit_event where id = '${ids[0]}'`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([
      expect.objectContaining({ kind: 'ROW_NEVER_QUEUED', table }),
    ]);
  });

  it('shows a row that was removed while it waited', async () => {
    await scene.act(employer, 1);
    await scene.tamper(employer, `delete from audit_event where not id = any('{${ids.join()}}')`);
    await expect(scene.faults(employer)).resolves.toEqual([
      expect.objectContaining({ kind: 'QUEUED_ROW_MISSING', table }),
    ]);
  });

  it('seals what comes after a row that was removed while it waited', async () => {
    await scene.act(employer, 1);
    await scene.tamper(employer, `delete from audit_event where not id = any('{${ids.join()}}')`);
    await scene.act(employer, 2);
    await expect(scene.run()).resolves.toMatchObject({ sealed: 2 });
    await expect(scene.verify(employer)).resolves.toMatchObject({ rows: 10, unsealed: { count: 1 } });
  });

  it('shows a cut tail by what was published, and by that alone', async () => {
    const cut = [
      `delete from audit_event where id = any(select unnest(event_ids) from trace_batch where number = 3)`,
      'delete from trace_batch where number = 3',
    ];
    await scene.tamper(employer, ...cut);
    await expect(scene.faults(employer)).resolves.toEqual([{ kind: 'TAIL_CUT', last: 2, published: 3 }]);
    scene.heads.length = 0;
    await expect(scene.faults(employer)).resolves.toEqual([]);
    await scene.act(neighbour, 1);
    await scene.run();
  });
});

describe('the purge', () => {
  const YEARS_LATER = '2029-06-10T00:00:00Z';

  it('removes whole expired months of readings, and the chain still verifies', async () => {
    await scene.read(employer, 4);
    await scene.act(employer, 2);
    await scene.run();
    scene.database.clock.set(YEARS_LATER);
    await expect(scene.run(purgeTrace)).resolves.toEqual({ purged: 2 });
    await expect(scene.run(purgeTrace)).resolves.toEqual({ purged: 0 });
    const left = await scene.rows(employer, `select count(*)::int as n from file_access_log`);
    expect(left).toEqual([{ n: 2 }]);
    await expect(scene.verify(employer)).resolves.toMatchObject({ purgedBatches: 1, rows: 4, faults: [] });
  });

  it('waits for what is not sealed yet', async () => {
    await scene.read(employer, 2);
    scene.database.clock.set(YEARS_LATER);
    await expect(scene.run(purgeTrace)).resolves.toEqual({ purged: 0 });
    await scene.run();
    await expect(scene.run(purgeTrace)).resolves.toEqual({ purged: 2 });
  });

  it('forgets acts after ten years, and not before', async () => {
    await scene.act(employer, 1);
    await scene.run();
    scene.database.clock.set('2036-05-31T00:00:00Z');
    await expect(scene.run(purgeTrace)).resolves.toEqual({ purged: 0 });
    scene.database.clock.set('2036-06-01T00:00:00Z');
    await expect(scene.run(purgeTrace)).resolves.toEqual({ purged: 1 });
  });

  it('cannot be imitated on a month that must still be kept, whatever date is written', async () => {
    await scene.read(employer, 2);
    await scene.run();
    await scene.tamper(
      employer,
      'delete from file_access_log',
      `update trace_batch set event_ids = '{}', row_hashes = '', purged_at = '2040-01-01' where number = 1`,
    );
    await expect(scene.faults(employer)).resolves.toEqual([{ kind: 'PURGED_EARLY', number: 1 }]);
  });
});
