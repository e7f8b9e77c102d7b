import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import {
  CareerEventKind,
  ContactSubject,
  endHabilitation,
  identityModule,
  setContact,
} from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { personnelFileModule } from './personnel-file.module';
import { type Registry, registryOf, type StaffMember } from './testing/filing';

let database: TestDatabase;
let region: Staff;
let registry: Registry;
let camille: StaffMember;
let nadia: StaffMember;
let colleague: StaffMember;
let outsider: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, personnelFileModule]);
  database.clock.set('2026-06-15T08:00:00Z');
  region = await staffOf(database, 'Région Armorique');
  registry = await registryOf(database, region);
  [camille, nadia, colleague] = await Promise.all([
    region.hire({
      usualName: 'Le Goff',
      birthName: 'Kerjean',
      givenNames: 'Camille Anne',
      jobTitle: 'Rédactrice',
    }),
    region.hire({ usualName: 'Ben Amor', givenNames: 'Nadia' }),
    region.hire(),
  ]);
  outsider = await (await staffOf(database, 'Hôpital')).hire();
  await fillFile();
  await region.habilitate(nadia, { documentTypes: ['04.1-08', '12-01'] });
});
afterAll(() => database?.close());

/** Three pieces the career officer may read, and a sanction that she may not. */
async function fillFile(): Promise<void> {
  await registry.open(camille);
  const step = await region.record(camille, {
    kind: CareerEventKind.STEP,
    effectiveOn: '2024-03-01',
    step: '2',
    grossIndex: 401,
    increasedIndex: 376,
  });
  await registry.file(camille, { title: 'Arrêté de nomination' });
  await registry.file(camille, {
    title: 'Avancement au 2e échelon',
    documentType: '12-01',
    careerEventId: step,
  });
  await registry.file(camille, { title: 'Blâme', documentType: '16-03' });
  await registry.file(camille, { title: 'Reclassement', documentType: '04.1-08' });
  await database.inContext(region.administrator, (ctx) =>
    setContact(ctx, {
      subject: ContactSubject.PERSONNEL_FILE,
      name: 'Anne Le Bihan',
      role: 'Gestionnaire',
      phone: '02 99 00 00 00',
      hours: '9 h – 12 h',
    }),
  );
}

const FILE = `
  id pieceCount unreadPieceCount latestPiece { number }
  agent { id matricule birthName usualName givenNames }
  employer { shortName } engagements { status startsOn endsOn } contact { name }
  careerAsOf { step grade jobTitle orgUnitName } before: careerAsOf(date: "2023-01-01") { step }
  timeline { kind effectiveOn summary changes { attribute before after } piece { number } }
  headings { code label pieces { id number title opened retention registeredByName registeredAt downloadPath
    documentType { code label headingLabel } sensitivity byteSize mediaType pageCount } }
  readingGround { role label validUntil legalBasis text }`;
const MY_FILE = `{ myFile { ${FILE} } }`;
const AGENT_FILE = `query ($agentId: ID!) { agentFile(agentId: $agentId) { ${FILE} } }`;
const PIECE = 'query ($id: ID!) { filePiece(id: $id) { number title retention agent { usualName } } }';
const ACCESSES = `{ myFileAccesses { totalCount edges { node {
  at actorName actorRole operation ground pieceNumber pieceTitle mine } } } }`;

interface Piece {
  readonly id: string;
  readonly number: number;
  readonly opened: boolean;
}
interface File {
  readonly pieceCount: number;
  readonly unreadPieceCount: number;
  readonly headings: readonly { readonly code: string; readonly pieces: readonly Piece[] }[];
}
interface Access {
  readonly operation: string;
  readonly mine: boolean;
}

const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions['code'];

async function myFileOf(actor: Actor): Promise<File> {
  const { data, errors } = await database.execute<{ myFile: File }>(actor, MY_FILE);
  expect(errors).toBeUndefined();
  return data?.myFile as File;
}

async function accessesOf(actor: Actor): Promise<Access[]> {
  const { data } = await database.execute<{ myFileAccesses: { edges: { node: Access }[] } }>(actor, ACCESSES);
  return data?.myFileAccesses.edges.map(({ node }) => node) ?? [];
}

const agentFileFor = (actor: Actor | null, agentId: string) =>
  database.execute<{ agentFile: File | null }>(actor, AGENT_FILE, { agentId });
const pieceFor = (actor: Actor | null, id: string) =>
  database.execute<{ filePiece: Piece | null }>(actor, PIECE, { id });
const pieceIdOf = async (number: number): Promise<string> =>
  (await myFileOf(camille)).headings.flatMap(({ pieces }) => pieces).find((piece) => piece.number === number)
    ?.id ?? '';

/** The statements of an operation: how many, besides the transaction's own. */
async function countStatements(operation: () => Promise<unknown>): Promise<number> {
  database.queries.length = 0;
  await operation();
  return database.statements.length;
}

describe("one's own file", () => {
  it('shows identity, engagement, career as of any day, and pieces under the legal headings in order', async () => {
    const { data } = await database.execute<{ myFile: unknown }>(camille, MY_FILE);
    expect(data?.myFile).toMatchObject({
      pieceCount: 4,
      unreadPieceCount: 4,
      latestPiece: { number: 4 },
      agent: { id: camille.agentId, birthName: 'Kerjean', usualName: 'Le Goff', givenNames: 'Camille Anne' },
      employer: { shortName: 'Région Armorique' },
      engagements: [{ status: 'TENURED', startsOn: '2020-09-01', endsOn: null }],
      contact: { name: 'Anne Le Bihan' },
      careerAsOf: { step: '2', grade: 'Rédacteur', jobTitle: 'Rédactrice', orgUnitName: 'Région Armorique' },
      before: { step: '1' },
      timeline: [
        { kind: 'RECRUITMENT', piece: null },
        {
          kind: 'STEP',
          effectiveOn: '2024-03-01',
          changes: expect.arrayContaining([{ attribute: 'step', before: '1', after: '2' }]),
          piece: { number: 2 },
        },
      ],
      readingGround: { role: 'HOLDER', label: null, text: 'Titulaire du dossier' },
    });
  });

  it('has each piece with its type, its dates, who filed it and how long it is kept', async () => {
    const { headings } = await myFileOf(camille);
    expect(headings.map(({ code, pieces }) => [code, pieces.map(({ number }) => number)])).toEqual([
      ['04.1', [1, 4]],
      ['12', [2]],
      ['16', [3]],
    ]);
    expect(headings[0]?.pieces[0]).toMatchObject({
      title: 'Arrêté de nomination',
      documentType: { code: '04.1-08', label: 'Acte de nomination / reclassement' },
      registeredByName: 'Anne Le Bihan',
      registeredAt: '2026-06-15T08:00:00.000Z',
      sensitivity: 'STANDARD',
      mediaType: 'application/pdf',
      downloadPath: expect.stringMatching(/^\/files\/pieces\/[0-9a-f-]{36}$/),
      retention: expect.stringContaining('la fin de vos fonctions'),
    });
  });

  it('is one statement, besides the log; then one alone, since a second look within the hour is the same', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    await registry.file(agent);
    await expect(countStatements(() => myFileOf(agent))).resolves.toBe(2);
    expect(database.statements[1]).toMatch(/^insert into "file_access_log"/i);
    await expect(countStatements(() => myFileOf(agent))).resolves.toBe(1);
    database.clock.set('2026-06-15T09:01:00Z');
    await expect(countStatements(() => myFileOf(agent))).resolves.toBe(2);
    database.clock.set('2026-06-15T08:00:00Z');
  });

  it('is null while none is opened', async () => {
    const { data, errors } = await database.execute(colleague, MY_FILE);
    expect({ data, errors }).toEqual({ data: { myFile: null }, errors: undefined });
  });

  it('counts a piece as unread until its holder opens it, and nobody else’s opening counts', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    const { id } = await registry.file(agent);
    await pieceFor(nadia, id);
    await expect(myFileOf(agent)).resolves.toMatchObject({ unreadPieceCount: 1 });
    await pieceFor(agent, id);
    await expect(myFileOf(agent)).resolves.toMatchObject({ unreadPieceCount: 0 });
  });

  it('does not count as unread a piece filed before the traces that would tell', async () => {
    const agent = await region.hire();
    await registry.open(agent);
    await registry.file(agent);
    database.clock.set('2029-06-15T08:00:00Z');
    await expect(myFileOf(agent)).resolves.toMatchObject({ pieceCount: 1, unreadPieceCount: 0 });
    database.clock.set('2026-06-15T08:00:00Z');
  });
});

describe("somebody else's file", () => {
  it('shows what the habilitation names and counts nothing else, on a ground said in words', async () => {
    const { data } = await agentFileFor(nadia, camille.agentId);
    expect(data?.agentFile).toMatchObject({
      pieceCount: 3,
      unreadPieceCount: 0,
      headings: [
        { code: '04.1', pieces: [{ number: 1, opened: true }, { number: 4 }] },
        { code: '12', pieces: [{ number: 2 }] },
      ],
      latestPiece: { number: 4 },
      readingGround: {
        role: 'HR_OFFICER',
        label: 'Gestionnaire de carrière',
        validUntil: '2026-12-31',
        text: 'Habilitation « Gestionnaire de carrière », valable jusqu’au 31 décembre 2026 (CGFP R137-12)',
      },
    });
    expect(JSON.stringify(data)).not.toContain('Blâme');
    expect(JSON.stringify(data)).toContain('la fin des fonctions de l’agent');
  });

  it('is read in one statement and one line of the log, each time', async () => {
    await expect(countStatements(() => agentFileFor(nadia, camille.agentId))).resolves.toBe(2);
    await expect(countStatements(() => agentFileFor(nadia, camille.agentId))).resolves.toBe(2);
  });

  it.each<[string, () => Actor | null, string]>([
    ['a colleague', () => colleague, 'FORBIDDEN'],
    ['whoever files pieces', () => registry.officer, 'FORBIDDEN'],
    ['whoever manages people', () => region.administrator, 'FORBIDDEN'],
    ['nobody signed in', () => null, 'UNAUTHENTICATED'],
  ])('is refused to %s, and leaves no trace', async (_, actor, code) => {
    const before = await accessesOf(camille);
    const answer = await agentFileFor(actor(), camille.agentId);
    expect(codeOf(answer)).toBe(code);
    expect(answer.data ?? null).toBeNull();
    await expect(accessesOf(camille)).resolves.toHaveLength(before.length);
  });

  it('is refused outside the population, and from the day after the habilitation ends', async () => {
    const unit = await region.unit('Direction des lycées');
    const inside = await region.hire({ orgUnitId: unit });
    const officer = await region.hire();
    const habilitation = await region.habilitate(officer, {
      populationOrgUnitId: unit,
      validUntil: '2026-06-30',
    });
    await registry.open(inside);
    expect(codeOf(await agentFileFor(officer, camille.agentId))).toBe('FORBIDDEN');
    expect((await agentFileFor(officer, inside.agentId)).data?.agentFile).toMatchObject({ pieceCount: 0 });
    database.clock.set('2026-07-01');
    expect(codeOf(await agentFileFor(officer, inside.agentId))).toBe('FORBIDDEN');
    database.clock.set('2026-06-15T08:00:00Z');
    await database.inContext(region.administrator, (ctx) => endHabilitation(ctx, { id: habilitation }));
    expect(codeOf(await agentFileFor(officer, inside.agentId))).toBe('FORBIDDEN');
  });

  it('cannot be read without a trace by making the same operation fail elsewhere', async () => {
    const before = await accessesOf(camille);
    const { data, errors } = await database.execute(
      nadia,
      `query ($read: ID!, $refused: ID!) {
        read: agentFile(agentId: $read) { id pieceCount }
        refused: filePiece(id: $refused) { title }
      }`,
      { read: camille.agentId, refused: await pieceIdOf(3) },
    );
    expect(errors).toHaveLength(1);
    expect(data).toBeNull();
    await expect(accessesOf(camille)).resolves.toHaveLength(before.length);
  });
});

describe('a piece', () => {
  it('opens for its holder and for whom a habilitation names its type', async () => {
    await expect(pieceFor(camille, await pieceIdOf(3))).resolves.toMatchObject({
      data: { filePiece: { title: 'Blâme', retention: expect.stringContaining('vos fonctions') } },
    });
    await expect(pieceFor(nadia, await pieceIdOf(2))).resolves.toMatchObject({
      data: { filePiece: { number: 2, agent: { usualName: 'Le Goff' } } },
    });
  });

  it('is forbidden when its type is not named, and leaves no trace', async () => {
    const id = await pieceIdOf(3);
    const before = await accessesOf(camille);
    expect(codeOf(await pieceFor(nadia, id))).toBe('FORBIDDEN');
    expect(codeOf(await pieceFor(colleague, id))).toBe('FORBIDDEN');
    expect(codeOf(await pieceFor(null, id))).toBe('UNAUTHENTICATED');
    await expect(accessesOf(camille)).resolves.toHaveLength(before.length);
  });
});

describe('another employer', () => {
  it.each([
    ['a file', AGENT_FILE, () => ({ agentId: camille.agentId }), () => ({ agentId: randomUUID() })],
    ['a piece', PIECE, async () => ({ id: await pieceIdOf(1) }), () => ({ id: randomUUID() })],
  ] as const)(
    'is told the same of %s as of one that does not exist, in as many statements',
    async (_, source, known, unknown) => {
      const answers: unknown[] = [];
      const counts: number[] = [];
      for (const variables of [await known(), unknown()]) {
        counts.push(
          await countStatements(async () =>
            answers.push(await database.execute(outsider, source, { ...variables })),
          ),
        );
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(Object.values((answers[0] as { data: object }).data)).toEqual([null]);
      expect(counts).toEqual([1, 1]);
    },
  );

  it('is told nothing of what is not even an id', async () => {
    expect((await agentFileFor(outsider, 'x')).data).toEqual({ agentFile: null });
    expect((await pieceFor(outsider, "' or 1=1")).data).toEqual({ filePiece: null });
  });
});

describe('who opened my file', () => {
  it('shows at once who, as what, on what ground, which piece, and what is mine', async () => {
    const agent = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
    await registry.open(agent);
    const { id } = await registry.file(agent, { title: 'Arrêté de nomination' });
    database.clock.set('2026-06-15T08:10:00Z');
    await agentFileFor(nadia, agent.agentId);
    database.clock.set('2026-06-15T08:20:00Z');
    await pieceFor(nadia, id);
    database.clock.set('2026-06-15T08:30:00Z');
    await pieceFor(agent, id);
    const ground =
      'Habilitation « Gestionnaire de carrière », valable jusqu’au 31 décembre 2026 (CGFP R137-12)';
    const piece = { pieceNumber: 1, pieceTitle: 'Arrêté de nomination' };
    const nobodysPiece = { pieceNumber: null, pieceTitle: null };
    await expect(accessesOf(agent)).resolves.toMatchObject([
      { actorName: 'Maëlle Riou', actorRole: 'HOLDER', mine: true, ground: 'Titulaire du dossier', ...piece },
      { actorName: 'Nadia Ben Amor', actorRole: 'HR_OFFICER', mine: false, ground, ...piece },
      { actorName: 'Nadia Ben Amor', operation: 'CONSULTATION', mine: false, ground, ...nobodysPiece },
      { actorName: 'Anne Le Bihan', operation: 'COLLECTION', mine: false, ...piece },
    ]);
    database.clock.set('2026-06-15T08:00:00Z');
  });

  it('takes as many statements for a long list as for a short one', async () => {
    const counts = await countStatements(() => accessesOf(camille));
    expect(counts).toBeLessThanOrEqual(5);
  });

  it('is refused to nobody signed in', async () => {
    expect(codeOf(await database.execute(null, ACCESSES))).toBe('UNAUTHENTICATED');
  });
});

describe('the next action', () => {
  const NEXT = '{ myNextAction { code pieceId pieceNumber pieceTitle count reason } }';
  const nextOf = async (actor: Actor) =>
    (await database.execute<{ myNextAction: unknown }>(actor, NEXT)).data?.myNextAction;

  it('is the latest unread piece, then who opened the file, then the file', async () => {
    const agent = await region.hire();
    await expect(nextOf(agent)).resolves.toBeNull();
    await registry.open(agent);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'OPEN_FILE', count: 0 });
    const first = await registry.file(agent, { title: 'Premier' });
    const second = await registry.file(agent, { title: 'Second' });
    await agentFileFor(nadia, agent.agentId);
    await expect(nextOf(agent)).resolves.toMatchObject({
      code: 'READ_PIECE',
      pieceId: second.id,
      pieceNumber: 2,
      pieceTitle: 'Second',
      count: 2,
      reason: expect.stringContaining('La plus récente est la pièce n° 2.'),
    });
    await pieceFor(agent, second.id);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'READ_PIECE', pieceId: first.id, count: 1 });
    await pieceFor(agent, first.id);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'CHECK_ACCESSES', count: 1, pieceId: null });
    await myFileOf(agent);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'CHECK_ACCESSES' });
    await accessesOf(agent);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'OPEN_FILE' });
    await expect(countStatements(() => nextOf(agent))).resolves.toBe(1);
  });
});
