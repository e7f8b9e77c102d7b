import { randomUUID } from 'node:crypto';
import { soundPdf } from '@jalon/documents/api/testing';
import type { StaffMember } from '@jalon/identity/api/testing';
import { encodeMetadata, UploadScene } from './upload-scene';

const FILE = `mutation ($input: FilePiecesInput!) { filePieces(input: $input) {
  pieces { uploadId id number title } userErrors { code path } } }`;
const DEPOSIT = `query ($agentId: ID!) { pieceDeposit(agentId: $agentId) {
  nextNumber documentTypes { code } agent { id } } }`;

interface Filed {
  readonly filePieces: {
    readonly pieces: { uploadId: string; id: string; number: number; title: string }[] | null;
    readonly userErrors: { code: string; path: string[] }[];
  };
}

let scene: UploadScene;
let outsider: StaffMember;
beforeAll(async () => {
  scene = await UploadScene.open();
  outsider = await scene.hireElsewhere();
}, 60_000);
afterAll(() => scene?.close());

const idOf = (path: string) => path.slice('/uploads/'.length);
const ready = async (pages = 1): Promise<string> => {
  const path = await scene.send({ bytes: soundPdf({ pages, text: `${Math.random()}` }) });
  await scene.worker.work();
  return idOf(path);
};
const described = (uploadId: string, more: object = {}) => ({
  uploadId,
  documentType: '04.1-08',
  title: 'Arrêté de nomination',
  documentDate: '2026-05-02',
  ...more,
});
const file = async (pieces: object[], actor: StaffMember = scene.officer, agentId = scene.agent.agentId) => {
  const answer = await scene.database.execute<Filed>(actor, FILE, { input: { agentId, pieces } });
  return { ...answer.data?.filePieces, refusal: answer.errors?.[0]?.extensions['code'] };
};
const query = <T = Record<string, unknown>>(sql: string, parameters: unknown[] = []) =>
  scene.database.inContext(scene.officer, (ctx) => ctx.db.query<T[]>(sql, parameters));

describe('filing what was sent', () => {
  it('numbers the pieces in their order, with the pages that were counted, and tells the agent once', async () => {
    const uploads = [await ready(3), await ready(1)];
    const { pieces, userErrors } = await file([
      described(uploads[0] ?? '', { effectiveOn: '2027-01-01' }),
      described(uploads[1] ?? '', { title: ' Avancement ', documentType: '12-01' }),
    ]);
    expect(userErrors).toEqual([]);
    expect(pieces?.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Arrêté de nomination'],
      [2, 'Avancement'],
    ]);
    const rows = await query(
      'select number, page_count, source_system, effective_on from file_piece where agent_id = $1 order by number',
      [scene.agent.agentId],
    );
    expect(rows).toEqual([
      { number: 1, page_count: 3, source_system: 'Jalon', effective_on: '2027-01-01' },
      { number: 2, page_count: 1, source_system: 'Jalon', effective_on: null },
    ]);
    const notices = await query('select kind, path, parameters, recipient_person_id from notification');
    expect(notices).toEqual([
      {
        kind: 'personnel-file.pieceFiled',
        path: '/mon-dossier',
        parameters: { count: 2 },
        recipient_person_id: scene.agent.personId,
      },
    ]);
  });

  it('keeps the very bytes that were sent, and forgets their name', async () => {
    const bytes = soundPdf({ pages: 2, padding: 2_000_000 });
    const path = await scene.send({ bytes, fileName: 'Le Goff.pdf' });
    await scene.worker.work();
    const { pieces } = await file([described(idOf(path))]);
    const answer = await scene.ask(scene.agent, { method: 'GET', url: `/files/pieces/${pieces?.[0]?.id}` });
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    await expect(query('select file_name, state from upload where id = $1', [idOf(path)])).resolves.toEqual([
      { file_name: '', state: 'TAKEN' },
    ]);
  });

  it('gives, asked again or twice at once, the piece it became', async () => {
    const upload = await ready();
    await query('select pg_sleep(0.05)');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => file([described(upload)])));
    outcomes.push(await file([described(upload)]));
    const numbers = outcomes.map(({ pieces }) => pieces?.[0]?.number);
    expect(new Set(numbers).size).toBe(1);
    const told = await query('select path from notification where parameters = $1', [{ count: 1 }]);
    expect(told).toContainEqual({ path: `/mon-dossier/pieces/${outcomes[0]?.pieces?.[0]?.id}` });
    await expect(
      query('select from file_piece where title = $1 and number = $2', ['Arrêté de nomination', numbers[0]]),
    ).resolves.toHaveLength(1);
  });

  it('is all or nothing: what is to be mended is said field by field, and no number is lost', async () => {
    const upload = await ready();
    const cut = String((await scene.create(scene.officer, { bytes: soundPdf() })).headers.location);
    const waiting = await scene.send({ bytes: soundPdf({ text: 'waiting' }) });
    const { pieces, userErrors } = await file([
      described(upload),
      described(idOf(cut)),
      described(idOf(waiting)),
    ]);
    expect(pieces).toBeNull();
    expect(userErrors).toEqual([
      { code: 'UPLOAD_NOT_ARRIVED', path: ['input', 'pieces', '1', 'uploadId'] },
      { code: 'UPLOAD_BEING_CHECKED', path: ['input', 'pieces', '2', 'uploadId'] },
    ]);
    const faulty = await file([
      described(upload, { title: ' ', documentDate: '2026-06-16', signedOn: '2026-06-15' }),
      described(randomUUID(), { documentType: '01-02', title: 'a\u0007b' }),
      described(randomUUID(), { documentType: '99-99', title: 'x'.repeat(201) }),
    ]);
    expect(faulty.userErrors?.map(({ code, path }) => [code, path.slice(2).join('.')])).toEqual([
      ['TITLE_MISSING', '0.title'],
      ['DATE_IN_FUTURE', '0.documentDate'],
      ['TYPE_CLOSED', '1.documentType'],
      ['TITLE_UNSUITABLE', '1.title'],
      ['TYPE_UNKNOWN', '2.documentType'],
      ['TITLE_TOO_LONG', '2.title'],
    ]);
    const next = await file([described(upload)]);
    const [{ last }] = (await query<{ last: number }>('select max(number) as last from file_piece')) as [
      { last: number },
    ];
    expect(next.pieces?.[0]?.number).toBe(last);
    await expect(query('select count(*)::int as count from file_piece')).resolves.toEqual([{ count: last }]);
  });

  it('is refused for a file that was', async () => {
    const path = await scene.send({ bytes: Buffer.from('%PDF-1.7\n') });
    await scene.worker.work();
    const { userErrors } = await file([described(idOf(path))]);
    expect(userErrors?.map(({ code }) => code)).toEqual(['UPLOAD_REFUSED']);
  });

  it('opens the file of an agent who had none', async () => {
    const newcomer = await scene.staff.hire();
    const bytes = soundPdf({ text: 'first' });
    const path = await scene.send({ bytes, metadata: { subject: newcomer.agentId } });
    await scene.worker.work();
    const { pieces } = await file([described(idOf(path))], scene.officer, newcomer.agentId);
    expect(pieces?.[0]?.number).toBe(1);
  });

  it('is for the agent it was sent for, by whoever sent it, under a type they may file', async () => {
    const upload = await ready();
    const other = await scene.staff.hire();
    const colleague = await scene.staff.hire();
    await scene.staff.habilitate(colleague, {
      operations: ['COLLECTION' as never],
      documentTypes: ['04.1-08'],
    });
    await expect(file([described(upload)], scene.officer, other.agentId)).resolves.toMatchObject({
      refusal: 'NOT_FOUND',
    });
    await expect(file([described(upload)], colleague)).resolves.toMatchObject({ refusal: 'NOT_FOUND' });
    await expect(file([described(upload)], outsider)).resolves.toMatchObject({ refusal: 'NOT_FOUND' });
    await expect(file([described(upload)], scene.agent)).resolves.toMatchObject({ refusal: 'FORBIDDEN' });
    await expect(file([described(upload, { documentType: '16-03' })])).resolves.toMatchObject({
      refusal: 'FORBIDDEN',
    });
    await expect(file([])).resolves.toMatchObject({ refusal: 'BAD_USER_INPUT' });
    await expect(file([described(upload), described(upload)])).resolves.toMatchObject({
      refusal: 'BAD_USER_INPUT',
    });
    await expect(file([described(upload)])).resolves.toMatchObject({ userErrors: [] });
  });

  it('starts from what the officer may file, and from nothing else', async () => {
    const deposit = (actor: StaffMember, agentId = scene.agent.agentId) =>
      scene.database.execute<{ pieceDeposit: { documentTypes: { code: string }[] } | null }>(actor, DEPOSIT, {
        agentId,
      });
    const { data } = await deposit(scene.officer);
    expect(data?.pieceDeposit?.documentTypes.map(({ code }) => code)).toEqual(['04.1-08', '12-01']);
    expect((await deposit(scene.agent)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await deposit(outsider)).data).toEqual({ pieceDeposit: null });
    expect((await deposit(scene.officer, 'nobody')).data).toEqual({ pieceDeposit: null });
  });
});

it('takes for a purpose that no domain has nothing at all', async () => {
  const answer = await scene.create(scene.officer, {
    bytes: soundPdf(),
    headers: { 'upload-metadata': encodeMetadata({ filename: 'a.pdf', purpose: 'PAYROLL' }) },
  });
  expect(answer.statusCode).toBe(400);
});
