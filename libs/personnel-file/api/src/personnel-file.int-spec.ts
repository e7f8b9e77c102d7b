import { MY_FILE } from './testing/portal-queries';
import { openRegion, type Region, TODAY } from './testing/region';

let region: Region;
let database: Region['database'];
let portal: Region['portal'];
let registry: Region['registry'];
let camille: Region['camille'];
let nadia: Region['nadia'];
let colleague: Region['colleague'];
let hireWithFile: Region['hireWithFile'];
beforeAll(async () => {
  region = await openRegion();
  ({ database, portal, registry, camille, nadia, colleague, hireWithFile } = region);
});
afterAll(() => region?.database.close());

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
    const { headings } = await portal.myFile(camille);
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
    const agent = await hireWithFile();
    await registry.file(agent);
    await expect(portal.countStatements(() => portal.myFile(agent))).resolves.toBe(2);
    expect(database.statements[1]).toMatch(/insert into file_access_log/i);
    await expect(portal.countStatements(() => portal.myFile(agent))).resolves.toBe(1);
    database.clock.set('2026-06-15T09:01:00Z');
    await expect(portal.countStatements(() => portal.myFile(agent))).resolves.toBe(2);
    database.clock.set(TODAY);
  });

  it('is null while none is opened', async () => {
    const { data, errors } = await database.execute(colleague, MY_FILE);
    expect({ data, errors }).toEqual({ data: { myFile: null }, errors: undefined });
  });

  it('counts a piece as unread until its holder opens it, and nobody else’s opening counts', async () => {
    const agent = await hireWithFile();
    const { id } = await registry.file(agent);
    await portal.filePiece(nadia, id);
    await expect(portal.myFile(agent)).resolves.toMatchObject({ unreadPieceCount: 1 });
    await portal.filePiece(agent, id);
    await expect(portal.myFile(agent)).resolves.toMatchObject({ unreadPieceCount: 0 });
  });

  it('does not count as unread a piece filed before the traces that would tell', async () => {
    const agent = await hireWithFile();
    await registry.file(agent);
    database.clock.set('2029-06-15T08:00:00Z');
    await expect(portal.myFile(agent)).resolves.toMatchObject({ pieceCount: 1, unreadPieceCount: 0 });
    database.clock.set(TODAY);
  });
});
