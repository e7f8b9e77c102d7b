import { randomUUID } from 'node:crypto';
import { endHabilitation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { AGENT_FILE, codeOf, PIECE } from './testing/portal-queries';
import { openRegion, type Region, TODAY } from './testing/region';

let region: Region;
let database: Region['database'];
let portal: Region['portal'];
let staff: Region['staff'];
let registry: Region['registry'];
let camille: Region['camille'];
let nadia: Region['nadia'];
let colleague: Region['colleague'];
let outsider: Region['outsider'];
beforeAll(async () => {
  region = await openRegion();
  ({ database, portal, staff, registry, camille, nadia, colleague, outsider } = region);
});
afterAll(() => region?.database.close());

describe("somebody else's file", () => {
  it('shows what the habilitation names and counts nothing else, on a ground said in words', async () => {
    const { data } = await portal.agentFile(nadia, camille.agentId);
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
    await expect(portal.countStatements(() => portal.agentFile(nadia, camille.agentId))).resolves.toBe(2);
    await expect(portal.countStatements(() => portal.agentFile(nadia, camille.agentId))).resolves.toBe(2);
  });

  it.each<[string, () => Actor | null, string]>([
    ['a colleague', () => colleague, 'FORBIDDEN'],
    ['whoever files pieces', () => registry.officer, 'FORBIDDEN'],
    ['whoever manages people', () => staff.administrator, 'FORBIDDEN'],
    ['nobody signed in', () => null, 'UNAUTHENTICATED'],
  ])('is refused to %s, and leaves no trace', async (_, actor, code) => {
    const before = await portal.myAccesses(camille);
    const answer = await portal.agentFile(actor(), camille.agentId);
    expect(codeOf(answer)).toBe(code);
    expect(answer.data ?? null).toBeNull();
    await expect(portal.myAccesses(camille)).resolves.toHaveLength(before.length);
  });

  it('is refused outside the population, and from the day after the habilitation ends', async () => {
    const unit = await staff.unit('Direction des lycées');
    const inside = await staff.hire({ orgUnitId: unit });
    const officer = await staff.hire();
    const habilitation = await staff.habilitate(officer, {
      populationOrgUnitId: unit,
      validUntil: '2026-06-30',
    });
    await registry.open(inside);
    expect(codeOf(await portal.agentFile(officer, camille.agentId))).toBe('FORBIDDEN');
    expect((await portal.agentFile(officer, inside.agentId)).data?.agentFile).toMatchObject({
      pieceCount: 0,
    });
    database.clock.set('2026-07-01');
    expect(codeOf(await portal.agentFile(officer, inside.agentId))).toBe('FORBIDDEN');
    database.clock.set(TODAY);
    await database.inContext(staff.administrator, (ctx) => endHabilitation(ctx, { id: habilitation }));
    expect(codeOf(await portal.agentFile(officer, inside.agentId))).toBe('FORBIDDEN');
  });

  it('cannot be read without a trace by making the same operation fail elsewhere', async () => {
    const refused = await portal.pieceId(camille, 3);
    const before = await portal.myAccesses(camille);
    const { data, errors } = await database.execute(
      nadia,
      `query ($read: ID!, $refused: ID!) {
        read: agentFile(agentId: $read) { id pieceCount }
        refused: filePiece(id: $refused) { title }
      }`,
      { read: camille.agentId, refused },
    );
    expect(errors).toHaveLength(1);
    expect(data).toBeNull();
    await expect(portal.myAccesses(camille)).resolves.toHaveLength(before.length);
  });
});

describe('a piece', () => {
  it('opens for its holder and for whom a habilitation names its type', async () => {
    await expect(portal.filePiece(camille, await portal.pieceId(camille, 3))).resolves.toMatchObject({
      data: { filePiece: { title: 'Blâme', retention: expect.stringContaining('vos fonctions') } },
    });
    await expect(portal.filePiece(nadia, await portal.pieceId(camille, 2))).resolves.toMatchObject({
      data: { filePiece: { number: 2, agent: { usualName: 'Le Goff' } } },
    });
  });

  it('is forbidden when its type is not named, and leaves no trace', async () => {
    const id = await portal.pieceId(camille, 3);
    const before = await portal.myAccesses(camille);
    expect(codeOf(await portal.filePiece(nadia, id))).toBe('FORBIDDEN');
    expect(codeOf(await portal.filePiece(colleague, id))).toBe('FORBIDDEN');
    expect(codeOf(await portal.filePiece(null, id))).toBe('UNAUTHENTICATED');
    await expect(portal.myAccesses(camille)).resolves.toHaveLength(before.length);
  });
});

describe('another employer', () => {
  it.each([
    ['a file', AGENT_FILE, () => ({ agentId: camille.agentId }), () => ({ agentId: randomUUID() })],
    ['a piece', PIECE, async () => ({ id: await portal.pieceId(camille, 1) }), () => ({ id: randomUUID() })],
  ] as const)(
    'is told the same of %s as of one that does not exist, in as many statements',
    async (_, source, known, unknown) => {
      const answers: unknown[] = [];
      const counts: number[] = [];
      for (const variables of [await known(), unknown()]) {
        counts.push(
          await portal.countStatements(async () =>
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
    expect((await portal.agentFile(outsider, 'x')).data).toEqual({ agentFile: null });
    expect((await portal.filePiece(outsider, "' or 1=1")).data).toEqual({ filePiece: null });
  });
});
