import { AuditEvent, FileOperation, recordFileAccess } from '@jalon/audit/api';
import { jobResultContent } from '@jalon/documents/api';
import { endHabilitation, identityModule } from '@jalon/identity/api';
import { personnelFileModule } from '@jalon/personnel-file/api';
import { Language } from '@jalon/shared/api';
import { Bureau, type StaffMember } from '../testing/bureau';
import { requestTraceExport, searchTrace } from './trace-search';
import type { TraceSearchInput } from './trace.types';

const traced = [identityModule, personnelFileModule].flatMap(({ tracedObjects }) => tracedObjects ?? []);
const FILE = '0198c0de-0000-7000-8000-0000000000f1';

let bureau: Bureau;
let camille: StaffMember;
beforeAll(async () => {
  bureau = await Bureau.open();
  camille = await bureau.staff.hire({ usualName: 'Le Goff', givenNames: '=Camille', matricule: 'CLG-7' });
  // Half past midnight in Paris, which is still the day before in universal time.
  bureau.on('2026-06-16T22:30:00Z');
  await bureau.as(bureau.officer, (ctx) =>
    recordFileAccess(ctx, {
      agentId: camille.agentId,
      fileId: FILE,
      operation: FileOperation.CONSULTATION,
      ground: { kind: 'HABILITATION', habilitationId: FILE },
    }),
  );
  bureau.on('2026-06-18');
}, 120_000);
afterAll(() => bureau?.database.close());

const search = (criteria: TraceSearchInput, reader = bureau.officer) =>
  bureau.as(reader, async (ctx) => {
    const { edges } = await searchTrace(ctx, criteria, { first: 50, after: null }, traced);
    return edges.map(({ node }) => node);
  });
const codes = async (criteria: TraceSearchInput) => (await search(criteria)).map(({ action }) => action);

describe('the trace, for an officer', () => {
  it('is searched by the days of Paris, both included', async () => {
    const day = { action: 'reading.' };
    await expect(codes({ ...day, from: '2026-06-17', to: '2026-06-17' })).resolves.toHaveLength(1);
    await expect(codes({ ...day, to: '2026-06-16' })).resolves.toEqual([]);
    await expect(codes({ ...day, from: '2026-06-18' })).resolves.toEqual([]);
  });

  it('tells by their names who did it and whose file it was, in one batch', async () => {
    bureau.database.queries.length = 0;
    const [reading] = await search({ fileOf: camille.agentId, action: 'reading.' });
    expect(reading).toMatchObject({
      actorName: 'Léonie Rault',
      agentName: '=Camille Le Goff',
      role: 'HR_OFFICER',
    });
    // Rights, lines, objects, names of persons, names of agents, and the trace of the search itself.
    expect(bureau.database.statements.length).toBeLessThanOrEqual(6);
  });

  it('tells by its agent an act on what an agent has, whatever the number of lines', async () => {
    bureau.database.queries.length = 0;
    const lines = await search({ action: 'identity.' });
    expect(bureau.database.statements.length).toBeLessThanOrEqual(6);
    const about = (objectType: string) =>
      lines.filter((line) => line.objectType === objectType).map(({ agentName }) => agentName);
    expect(about('habilitation')).toContain('Léonie Rault');
    expect(about('engagement')).toContain('=Camille Le Goff');
    expect(about('org_unit').every((name) => name === null)).toBe(true);
  });

  it('finds what a person did, and nothing of somebody unknown', async () => {
    await expect(codes({ doneBy: camille.agentId })).resolves.toEqual([]);
    expect(await codes({ doneBy: bureau.officer.agentId, action: 'reading.' })).toEqual([
      'reading.CONSULTATION',
    ]);
    await expect(codes({ doneBy: FILE })).resolves.toEqual([]);
  });

  it('finds an act by its family, and by its object', async () => {
    const families = await codes({ action: 'identity.' });
    expect(families.length).toBeGreaterThan(3);
    expect(families.every((code) => code.startsWith('identity.'))).toBe(true);
    const right = await bureau.protect(camille);
    await expect(codes({ objectId: right })).resolves.toEqual(['identity.grantHabilitation']);
  });

  it('refuses what is no code of an act', async () => {
    await expect(codes({ action: "x' or 1=1" })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('keeps the search itself, its criteria and nothing more', async () => {
    await search({ fileOf: camille.agentId, from: '2026-06-01' });
    const kept = await bureau.as(bureau.officer, (ctx) =>
      ctx.db.find(AuditEvent, {
        where: { action: 'data-protection.searchTrace' },
        order: { id: 'DESC' },
        take: 1,
      }),
    );
    expect(kept[0]?.detail).toEqual({ fileOf: camille.agentId, from: '2026-06-01' });
  });

  it('is closed to human resources, and empty of another employer’s', async () => {
    await expect(search({}, await bureau.humanResources())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = await Bureau.open(bureau.database);
    const lines = await search({ fileOf: camille.agentId }, elsewhere.officer);
    expect(lines).toEqual([]);
  });

  it('finds agents by name, matricule or id, in the employer only', async () => {
    const find = (reader: StaffMember, asked: object) =>
      bureau.database.execute<{ tracedAgents: { displayName: string }[] }>(
        reader,
        'query ($search: String, $ids: [ID!]) { tracedAgents(search: $search, ids: $ids) { displayName } }',
        { search: '', ids: [], ...asked },
      );
    for (const asked of [{ search: 'goff' }, { search: 'clg-7' }, { ids: [camille.agentId] }]) {
      const { data } = await find(bureau.officer, asked);
      expect(data?.tracedAgents).toEqual([{ displayName: '=Camille Le Goff' }]);
    }
    expect((await find(bureau.officer, {})).data?.tracedAgents).toEqual([]);
    const elsewhere = await Bureau.open(bureau.database);
    expect((await find(elsewhere.officer, { search: 'goff' })).data?.tracedAgents).toEqual([]);
    const { errors } = await find(await bureau.staff.hire(), {});
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('says how much waits for a seal', async () => {
    const { data } = await bureau.database.execute<{ traceSeal: { unsealedCount: number } }>(
      bureau.officer,
      '{ traceSeal { sealedCount lastSealedAt lastHead unsealedCount unsealedSince } }',
    );
    expect(data?.traceSeal).toMatchObject({ sealedCount: 0, lastHead: null });
    expect(data?.traceSeal.unsealedCount).toBeGreaterThan(5);
  });
});

describe('the export of the trace', () => {
  const ask = (criteria: TraceSearchInput, reader = bureau.officer) =>
    bureau.as(reader, (ctx) => requestTraceExport(ctx, criteria, Language.FR));
  const content = (jobId: string, reader = bureau.officer) =>
    bureau.as(reader, async (ctx) => {
      const { file } = await jobResultContent(ctx, jobId);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.read()) chunks.push(Buffer.from(chunk as Buffer));
      return Buffer.concat(chunks).toString();
    });

  it('is made by a job, in words, harmless to a spreadsheet, for its asker alone', async () => {
    const { jobId } = await ask({ fileOf: camille.agentId });
    await bureau.worker.work();
    const csv = await content(jobId ?? '');
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFDate et heure (Paris);Date ISO 8601;Auteur;En qualité de;Acte;Code de l’acte;Agent concerné;Objet;Identifiant de l’objet',
    );
    expect(lines).toContain(
      `17/06/2026 00:30:00;2026-06-17T00:30:00+02:00;Léonie Rault;par habilitation;Dossier ou pièce consulté;reading.CONSULTATION;'=Camille Le Goff;Un dossier individuel;${FILE}`,
    );
    expect(csv.split('\uFEFF')).toHaveLength(2);
    await expect(content(jobId ?? '', camille)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused by the job to whoever is no officer any more', async () => {
    const former = await bureau.staff.hire();
    const right = await bureau.protect(former);
    const { jobId } = await ask({}, former);
    await bureau.as(bureau.staff.administrator, (ctx) => endHabilitation(ctx, { id: right }));
    await bureau.worker.work();
    await expect(content(jobId ?? '', former)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
