import { auditModule } from '@jalon/audit/api';
import { documentsModule, EmployerKey, openStoredFile, StoredFile } from '@jalon/documents/api';
import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { MAXIMUM_PIECE_BYTES, type RegisterPieceInput } from './file-piece.rules';
import { openPersonnelFile, registerPiece } from './filing.service';
import { personnelFileModule } from './personnel-file.module';
import { pdf, type Registry, registryOf, type StaffMember } from './testing/filing';

let database: TestDatabase;
let region: Staff;
let registry: Registry;
let camille: StaffMember;
beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, documentsModule, personnelFileModule]);
  region = await staffOf(database, 'Région Armorique');
  registry = await registryOf(database, region);
  camille = await region.hire({ usualName: 'Le Goff', givenNames: 'Camille' });
  await registry.open(camille);
});
afterAll(() => database?.close());

const numbersOf = async ({ agentId }: StaffMember): Promise<number[]> => {
  const rows = await inRegistry((ctx) =>
    ctx.db.query<{ number: number }[]>('select number from file_piece where agent_id = $1 order by number', [
      agentId,
    ]),
  );
  return rows.map(({ number }) => number);
};
const inRegistry = <T>(work: (ctx: RequestContext) => Promise<T>) =>
  database.inContext(registry.officer, work);

describe('opening a file', () => {
  it('is done once: there is never a second file', async () => {
    await expect(registry.open(camille)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is forbidden to a colleague and to the agent', async () => {
    const yann = await region.hire();
    const open = (ctx: RequestContext) =>
      openPersonnelFile(ctx, { agentId: yann.agentId, openedOn: '2026-01-01' });
    await expect(database.inContext(camille, open)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(database.inContext(yann, open)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('filing a piece', () => {
  it('gives the next number, and keeps the bytes unreadable but through their key', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    const text = 'Madame Le Goff est nommée rédactrice. '.repeat(5000);
    const { number } = await registry.file(agent, {}, pdf(text));
    expect(number).toBe(1);
    await expect(registry.file(agent)).resolves.toMatchObject({ number: 2 });
    for (const object of database.files.objects.values()) expect(object.includes('nommée')).toBe(false);
    const content = await inRegistry(async (ctx) => {
      const [{ stored_file_id: id }] = await ctx.db.query(
        'select stored_file_id from file_piece where agent_id = $1 and number = 1',
        [agent.agentId],
      );
      return openStoredFile(ctx, id);
    });
    const parts: Buffer[] = [];
    for await (const part of await content.read()) parts.push(part as Buffer);
    expect(Buffer.concat(parts).equals(pdf(text))).toBe(true);
    expect(content).toMatchObject({ mediaType: 'application/pdf', byteSize: pdf(text).length });
  });

  it('leaves a trace of the act, and one that the holder reads', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    const { id } = await registry.file(agent);
    const traces = await inRegistry((ctx) =>
      ctx.db.query(
        `select action, operation, actor_role from audit_event
           join file_access_log on piece_id = object_id where object_id = $1`,
        [id],
      ),
    );
    expect(traces).toEqual([
      { action: 'personnel-file.registerPiece', operation: 'COLLECTION', actor_role: 'HR_OFFICER' },
    ]);
  });

  it('numbers twenty pieces filed at once from 1 to 20, without a gap nor a double', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    await warmPool();
    const pieces = await Promise.all(Array.from({ length: 20 }, () => registry.file(agent)));
    expect(pieces.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('gives a failed number back, among others filed at the same time, and deletes its object', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    await warmPool();
    const objects = database.files.objects.size;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        index % 3 === 1 ? failAfterFiling(agent) : registry.file(agent),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4);
    await expect(numbersOf(agent)).resolves.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(database.files.objects.size - objects).toBe(8);
  });

  it('makes one key for an employer whose first pieces are filed at once', async () => {
    const hospital = await staffOf(database, 'Hôpital');
    const other = await registryOf(database, hospital);
    const agents = await Promise.all([1, 2, 3, 4].map(() => hospital.hire()));
    await Promise.all(agents.map((agent) => other.open(agent)));
    await warmPool();
    await Promise.all(agents.map((agent) => other.file(agent)));
    const keys = await database.inContext(other.officer, (ctx) => ctx.db.find(EmployerKey));
    expect(keys.map(({ version }) => version)).toEqual([1]);
  });

  /** Files a piece in an operation that fails afterwards, for another reason. */
  const failAfterFiling = ({ agentId }: StaffMember) =>
    inRegistry(async (ctx) => {
      await registerPiece(ctx, { ...description, agentId }, pdf());
      throw new Error('something else fails');
    });

  const warmPool = () =>
    Promise.all(Array.from({ length: 10 }, () => inRegistry((ctx) => ctx.db.query('select pg_sleep(0.05)'))));
});

const description = {
  documentType: '04.1-08',
  title: 'Arrêté',
  documentDate: '2026-05-02',
  sourceSystem: 'SIRH',
  pageCount: 1,
} as const;

describe('a piece that is refused', () => {
  it.each<[string, Partial<RegisterPieceInput>, Buffer, RegExp]>([
    ['the social security number', { documentType: '01-02' }, pdf(), /01-02.*never kept.*2019-341/],
    ['an unknown type', { documentType: '99-99' }, pdf(), /no code of the nomenclature/],
    ['an empty title', { title: '  ' }, pdf(), /"title": must not be empty/],
    ['a date that does not exist', { documentDate: '2026-02-30' }, pdf(), /"documentDate"/],
    ['a piece without a page', { pageCount: 0 }, pdf(), /"pageCount"/],
    ['a program', {}, Buffer.from('MZ\u0090'), /must be a PDF/],
    ['an empty document', {}, Buffer.alloc(0), /must be a PDF/],
    ['too large a document', {}, Buffer.concat([pdf(), Buffer.alloc(MAXIMUM_PIECE_BYTES)]), /25 MB/],
  ])('is %s, with the reason, and leaves nothing behind', async (_, piece, bytes, reason) => {
    const everything = await registryOf(database, region, ['01-02', '04.1-08', '99-99']);
    const before = { objects: database.files.objects.size, numbers: await numbersOf(camille) };
    await expect(everything.file(camille, piece, bytes)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(reason),
    });
    expect({ objects: database.files.objects.size, numbers: await numbersOf(camille) }).toEqual(before);
  });

  it('is of a type the habilitation does not name', async () => {
    await expect(registry.file(camille, { documentType: '20-01' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it("proves an act of somebody else's career", async () => {
    const yann = await region.hire();
    const careerEventId = await region.record(yann, {
      kind: 'STEP' as never,
      effectiveOn: '2026-01-01',
      step: '2',
    });
    await expect(registry.file(camille, { careerEventId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for an agent unknown, another employer’s, or without a file', async () => {
    const elsewhere = await (await staffOf(database)).hire();
    const unopened = await region.hire();
    await expect(registry.file(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(registry.file({ ...elsewhere, agentId: 'nobody' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(registry.file(unopened)).rejects.toMatchObject({
      message: expect.stringContaining('open it first'),
    });
  });
});

describe('a stored file', () => {
  const lastFile = () =>
    inRegistry((ctx) => ctx.db.findOneOrFail(StoredFile, { where: {}, order: { id: 'DESC' } }));
  const read = async (id: string) => {
    const file = await inRegistry((ctx) => openStoredFile(ctx, id));
    const parts: Buffer[] = [];
    for await (const part of await file.read()) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };

  it('does not open from the bytes of another', async () => {
    await registry.file(camille, {}, pdf('one'));
    const one = await lastFile();
    await registry.file(camille, {}, pdf('two'));
    const two = await lastFile();
    const { objects } = database.files;
    objects.set(one.objectName, objects.get(two.objectName) as Buffer);
    await expect(read(one.id)).rejects.toThrow(/cannot be deciphered/);
    await expect(read(two.id)).resolves.toEqual(pdf('two'));
  });

  it('does not open under another master key, named otherwise or not', async () => {
    await registry.file(camille);
    const { id } = await lastFile();
    const { masterKey } = database.services();
    const opened = (key: object) =>
      inRegistry((ctx) => {
        Object.assign(ctx, { services: { ...ctx.services, masterKey: { ...masterKey, ...key } } });
        return openStoredFile(ctx, id);
      });
    await expect(opened({ id: 'new' })).rejects.toThrow(/La clé maîtresse donnée .*« test »/);
    await expect(opened({ secret: Buffer.alloc(32) })).rejects.toThrow(/cannot be deciphered/);
  });

  it('that the store has lost is an incident, not a reading', async () => {
    await registry.file(camille);
    const { id, objectName } = await lastFile();
    database.files.objects.delete(objectName);
    await expect(inRegistry((ctx) => openStoredFile(ctx, id))).rejects.toThrow(/no object/);
  });
});
