import type { Actor } from '@jalon/shared/api';
import { ACCESSES, codeOf } from './testing/portal-queries';
import { openRegion, type Region, TODAY } from './testing/region';

let region: Region;
let database: Region['database'];
let portal: Region['portal'];
let staff: Region['staff'];
let registry: Region['registry'];
let camille: Region['camille'];
let nadia: Region['nadia'];
let hireWithFile: Region['hireWithFile'];
beforeAll(async () => {
  region = await openRegion();
  ({ database, portal, staff, registry, camille, nadia, hireWithFile } = region);
});
afterAll(() => region?.database.close());

describe('who opened my file', () => {
  it('shows at once who, as what, on what ground, which piece, and what is mine', async () => {
    const agent = await hireWithFile({ usualName: 'Riou', givenNames: 'Maëlle' });
    const { id } = await registry.file(agent, { title: 'Arrêté de nomination' });
    database.clock.set('2026-06-15T08:10:00Z');
    await portal.agentFile(nadia, agent.agentId);
    database.clock.set('2026-06-15T08:20:00Z');
    await portal.filePiece(nadia, id);
    database.clock.set('2026-06-15T08:30:00Z');
    await portal.filePiece(agent, id);
    const ground =
      'Habilitation « Gestionnaire de carrière », valable jusqu’au 31 décembre 2026 (CGFP R137-12)';
    const piece = { pieceNumber: 1, pieceTitle: 'Arrêté de nomination' };
    const nobodysPiece = { pieceNumber: null, pieceTitle: null };
    await expect(portal.myAccesses(agent)).resolves.toMatchObject([
      { actorName: 'Maëlle Riou', actorRole: 'HOLDER', mine: true, ground: 'Titulaire du dossier', ...piece },
      { actorName: 'Nadia Ben Amor', actorRole: 'HR_OFFICER', mine: false, ground, ...piece },
      { actorName: 'Nadia Ben Amor', operation: 'CONSULTATION', mine: false, ground, ...nobodysPiece },
      { actorName: 'Anne Le Bihan', operation: 'COLLECTION', mine: false, ...piece },
    ]);
    database.clock.set(TODAY);
  });

  it('takes as many statements for a long list as for a short one', async () => {
    const counts = await portal.countStatements(() => portal.myAccesses(camille));
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
    const agent = await staff.hire();
    await expect(nextOf(agent)).resolves.toBeNull();
    await registry.open(agent);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'OPEN_FILE', count: 0 });
    const first = await registry.file(agent, { title: 'Premier' });
    const second = await registry.file(agent, { title: 'Second' });
    await portal.agentFile(nadia, agent.agentId);
    await expect(nextOf(agent)).resolves.toMatchObject({
      code: 'READ_PIECE',
      pieceId: second.id,
      pieceNumber: 2,
      pieceTitle: 'Second',
      count: 2,
      reason: expect.stringContaining('La plus récente est la pièce n° 2.'),
    });
    await portal.filePiece(agent, second.id);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'READ_PIECE', pieceId: first.id, count: 1 });
    await portal.filePiece(agent, first.id);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'CHECK_ACCESSES', count: 1, pieceId: null });
    await portal.myFile(agent);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'CHECK_ACCESSES' });
    await portal.myAccesses(agent);
    await expect(nextOf(agent)).resolves.toMatchObject({ code: 'OPEN_FILE' });
    await expect(portal.countStatements(() => nextOf(agent))).resolves.toBe(1);
  });
});
