import { createHash } from 'node:crypto';
import { openPersonnelFile } from '@jalon/personnel-file/api';
import { HabilitationOperation, linkExternalIdentity, WebSessionStore } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import { drainJobs } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { type Actor, type Antivirus, buildApiSchema } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { modules } from '../modules';
import { testConfiguration, testServer } from '../testing/test-server';

const UPLOADS = `query ($agentId: ID) { myUploads(purpose: "PIECE", subjectId: $agentId) {
  id fileName byteSize received sha256 state refusal mediaType pageCount } }`;
const CHUNK = 'application/offset+octet-stream';
const TUS = { 'tus-resumable': '1.0.0' };

/** A file on its way, as its sender sees it. */
export interface SeenUpload {
  readonly id: string;
  readonly fileName: string;
  readonly received: number;
  readonly state: string;
  readonly refusal: string | null;
  readonly mediaType: string | null;
  readonly pageCount: number | null;
}

/** A file to be sent; what is not said is that of a sound PDF for the agent's file. */
export interface Sending {
  readonly bytes: Buffer;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly headers?: InjectOptions['headers'];
}

/** A server, a worker and an employer where an officer sends files for an agent. */
export class UploadScene {
  private readonly cookies = new Map<Actor, string>();
  private readonly employers: Staff[] = [];
  private readonly linked = new Set<string>();

  private constructor(
    readonly database: TestDatabase,
    readonly app: FastifyInstance,
    readonly worker: TestWorker,
    readonly staff: Staff,
    readonly officer: StaffMember,
    readonly agent: StaffMember,
  ) {}

  static async open(antivirus?: Antivirus): Promise<UploadScene> {
    const database = await testDatabase(modules);
    database.clock.set('2026-06-15T08:00:00Z');
    const staff = await staffOf(database, 'Région Armorique');
    const [officer, agent] = [await staff.hire(), await staff.hire()];
    await staff.habilitate(officer, {
      label: 'Bureau du courrier',
      operations: [HabilitationOperation.COLLECTION],
      documentTypes: ['04.1-08', '12-01'],
    });
    await database.inContext(officer, (ctx) =>
      openPersonnelFile(ctx, { agentId: agent.agentId, openedOn: '2020-09-01' }),
    );
    const services = { ...database.services(), ...(antivirus ? { antivirus } : {}) };
    const schema = buildApiSchema(modules);
    const rateLimits = { perPerson: 100_000, perAddress: 100_000 };
    const app = await testServer(database, { services, schema, rateLimits });
    const worker = await testWorker(database, modules);
    const work = () => drainJobs({ ...worker.parts, services });
    return new UploadScene(database, app, { ...worker, work }, staff, officer, agent);
  }

  /** Somebody who may file everything, with another employer. */
  async hireElsewhere(): Promise<StaffMember> {
    const other = await staffOf(this.database, 'Hôpital');
    this.employers.push(other);
    const outsider = await other.hire();
    await other.habilitate(outsider, { operations: [HabilitationOperation.COLLECTION] });
    return outsider;
  }

  /** Sessions do not last as long as a test's clock runs. */
  forgetSessions(): void {
    this.cookies.clear();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }

  /** What somebody's browser sends to be known; nothing for nobody. */
  async cookieOf(actor: Actor | null): Promise<{ cookie?: string }> {
    if (!actor) return {};
    const known = this.cookies.get(actor) ?? (await this.openSession(actor));
    this.cookies.set(actor, known);
    return { cookie: known };
  }

  private async openSession(actor: Actor): Promise<string> {
    const { personId } = actor;
    const { administrator } =
      this.employers.find(({ employerId }) => employerId === actor.employerId) ?? this.staff;
    const identity = { issuer: 'https://issuer.example', provider: '', subject: personId };
    // An account that an identity opens: without one, a session is of nobody.
    if (!this.linked.has(personId)) {
      await this.database.inContext(administrator, (ctx) =>
        linkExternalIdentity(ctx, { personId, ...identity }),
      );
      this.linked.add(personId);
    }
    const { sessionSecret: secret, session } = testConfiguration();
    const store = new WebSessionStore(this.database.services(), { secret, ...session });
    const token = await store.open({ ...actor, device: 'Firefox', provider: 'test', idToken: 'none' });
    return `__Host-jalon=${token}`;
  }

  async ask(actor: Actor | null, request: InjectOptions) {
    const headers = { ...TUS, ...request.headers, ...(await this.cookieOf(actor)) };
    return this.app.inject({ ...request, headers });
  }

  /** Opens the way to a file. */
  create(actor: Actor | null, { bytes, headers = {}, ...sending }: Sending) {
    return this.ask(actor, {
      method: 'POST',
      url: '/uploads',
      headers: {
        'upload-length': String(bytes.length),
        'upload-metadata': this.metadataOf({ bytes, ...sending }),
        ...headers,
      },
    });
  }

  /** `Upload-Metadata` of a sending. */
  metadataOf({
    bytes,
    fileName = 'arrete.pdf',
    mediaType = 'application/pdf',
    metadata = {},
  }: Sending): string {
    return encodeMetadata({
      filename: fileName,
      filetype: mediaType,
      purpose: 'PIECE',
      subject: this.agent.agentId,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...metadata,
    });
  }

  patch(
    actor: Actor | null,
    path: string,
    {
      offset,
      bytes,
      headers = {},
    }: { offset: number | string; bytes: Buffer; headers?: InjectOptions['headers'] },
  ) {
    return this.ask(actor, {
      method: 'PATCH',
      url: path,
      headers: { 'content-type': CHUNK, 'upload-offset': String(offset), ...headers },
      payload: bytes,
    });
  }

  head(actor: Actor | null, path: string) {
    return this.ask(actor, { method: 'HEAD', url: path });
  }

  /** Sends a file whole, in parts. @returns its path. */
  async send(sending: Sending, actor: Actor = this.officer, partBytes = 1 << 20): Promise<string> {
    const created = await this.create(actor, sending);
    if (created.statusCode !== 201) throw new Error(`Refused: ${created.statusCode} ${created.body}`);
    const path = String(created.headers.location);
    for (let offset = 0; offset < sending.bytes.length; offset += partBytes) {
      const bytes = sending.bytes.subarray(offset, offset + partBytes);
      const answer = await this.patch(actor, path, { offset, bytes });
      if (answer.statusCode !== 204) throw new Error(`Refused: ${answer.statusCode} ${answer.body}`);
    }
    return path;
  }

  /** Sends a file, has it examined, and says what came of it. */
  async examine(sending: Sending): Promise<SeenUpload> {
    const path = await this.send(sending);
    await this.worker.work();
    return this.see(path);
  }

  async see(path: string, actor: Actor = this.officer): Promise<SeenUpload> {
    const { data } = await this.database.execute<{ myUploads: SeenUpload[] }>(actor, UPLOADS, {
      agentId: this.agent.agentId,
    });
    const upload = data?.myUploads.find(({ id }) => path.endsWith(id));
    if (!upload) throw new Error('There is no such upload.');
    return upload;
  }
}

export function encodeMetadata(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}
