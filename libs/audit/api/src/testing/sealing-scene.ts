import { randomBytes, randomUUID } from 'node:crypto';
import {
  type Actor,
  definePolicy,
  RequestContext,
  type ScheduledRun,
  type ScheduledTask,
  type TraceSeal,
} from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { auditModule } from '../audit.module';
import { sealTrace } from '../audit.scheduled';
import { FileOperation } from '../file-access.entity';
import { readSealKey, type SealKey } from '../seal-key';
import type { PublishedHead } from '../seal.rules';
import { recordAuditEvent, recordFileAccess } from '../trace.service';
import { verifyTrace } from '../verify.service';
import type { TraceFault, TraceReport } from '../verify.types';

/** A database whose trace is sealed by a worker, verified by a backup, and altered by whoever owns it. */
export class SealingScene {
  /** What was appended outside the database. */
  readonly heads: string[] = [];
  key: SealKey = readSealKey(randomBytes(32).toString('base64'));
  readonly trusted = new Map([[this.key.id, this.key]]);

  private constructor(
    readonly database: TestDatabase,
    private readonly worker: DataSource,
    private readonly backup: DataSource,
    private readonly owner: DataSource,
    readonly employers: readonly Actor[],
  ) {}

  static async open(employers = 2): Promise<SealingScene> {
    const database = await testDatabase([auditModule]);
    const [worker, backup, owner] = await Promise.all([
      database.connect('jalon_worker'),
      database.connect('jalon_backup'),
      database.connect('jalon_owner'),
    ]);
    return new SealingScene(database, worker, backup, owner, Array.from({ length: employers }, actorOf));
  }

  /** Acts of an employer, each at its own second. */
  async act(employer: Actor, count: number): Promise<void> {
    for (let index = 0; index < count; index++) {
      this.tick();
      await this.database.inContext(employer, (ctx) =>
        recordAuditEvent(ctx, 'test.act', { objectType: 'thing', objectId: randomUUID() }, { index }),
      );
    }
  }

  /** An act done in somebody else's name. @returns its principal. */
  async actFor(employer: Actor): Promise<string> {
    const ground = {
      kind: 'HABILITATION',
      delegationId: randomUUID(),
      principalPersonId: randomUUID(),
    } as const;
    this.tick();
    await this.database.inContext(employer, async (ctx) => {
      definePolicy('test', { act: () => ground })(ctx, 'act', {} as never);
      await recordAuditEvent(ctx, 'test.act', { objectType: 'thing', objectId: randomUUID() });
    });
    return ground.principalPersonId;
  }

  async read(employer: Actor, count: number): Promise<void> {
    for (let index = 0; index < count; index++) {
      this.tick();
      const [agentId, fileId] = [randomUUID(), randomUUID()];
      await this.database.inContext(employer, (ctx) =>
        recordFileAccess(ctx, {
          agentId,
          fileId,
          operation: FileOperation.CONSULTATION,
          ground: { kind: 'HOLDER' },
        }),
      );
    }
  }

  private tick(): void {
    this.database.clock.set(new Date(this.database.clock.now().getTime() + 1_000).toISOString());
  }

  /** Rotates the key of the seal; the old one stays among those trusted. */
  rotateKey(): void {
    this.key = readSealKey(randomBytes(32).toString('base64'));
    this.trusted.set(this.key.id, this.key);
  }

  run(task: ScheduledTask = sealTrace): Promise<Readonly<Record<string, number>>> {
    return task.run(this.scheduledRun());
  }

  /** What the worker gives its scheduled tasks. */
  scheduledRun(seal: TraceSeal | undefined = this.seal()): ScheduledRun {
    const services = { ...this.database.services(this.worker), ...(seal ? { seal } : {}) };
    const inScope = <T>(employerId: string | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> => {
      const ctx = new RequestContext(services, null, null, { employerId, personId: null });
      return ctx.settle(() => work(ctx));
    };
    return {
      now: this.database.clock.now,
      employerIds: () => Promise.resolve(this.employers.map(({ employerId }) => employerId)),
      inEmployer: inScope,
    };
  }

  private seal(): TraceSeal {
    return {
      keyId: this.key.id,
      sign: (bytes) => this.key.sign(bytes),
      publish: (lines) => Promise.resolve(void this.heads.push(...lines)),
    };
  }

  /** With rights on everything of an employer, by SQL: what the trace must reveal. */
  async tamper(employer: Actor, ...statements: readonly string[]): Promise<void> {
    await this.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [employer.employerId]);
      for (const sql of statements) await manager.query(sql);
    });
  }

  async rows<Row>(employer: Actor, sql: string): Promise<readonly Row[]> {
    return this.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [employer.employerId]);
      return manager.query(sql);
    });
  }

  verify(employer: Actor): Promise<TraceReport> {
    const heads = this.heads.map((line) => JSON.parse(line) as PublishedHead);
    const reader = {
      query: (sql: string, parameters: readonly unknown[]) => this.backup.query(sql, [...parameters]),
    };
    return verifyTrace(reader, {
      employerId: employer.employerId,
      now: this.database.clock.now(),
      keys: this.trusted,
      heads,
    });
  }

  async faults(employer: Actor): Promise<readonly TraceFault[]> {
    return (await this.verify(employer)).faults;
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

function actorOf(): Actor {
  const ids = {
    personId: randomUUID(),
    employerId: randomUUID(),
    agentId: randomUUID(),
    sessionId: randomUUID(),
  };
  return { ...ids, signedInAt: new Date(0), assurance: null };
}
