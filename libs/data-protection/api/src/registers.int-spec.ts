import { ContactSubject, HabilitationOperation, setContact } from '@jalon/identity/api';
import { openPersonnelFile, registerPiece } from '@jalon/personnel-file/api';
import { Language } from '@jalon/shared/api';
import { habilitationsCsv, registerCsv } from './data-protection.csv';
import { listHabilitations } from './habilitations/open-habilitations';
import { processingActivities } from './processing/activities';
import { completeEntry, readActivities, readRegister } from './processing/processing.service';
import type { CompleteProcessingEntryInput } from './processing/processing.types';
import { Bureau } from './testing/bureau';

let bureau: Bureau;
/** Another employer, of which nothing is counted beforehand but its people. */
let neighbour: Bureau;
beforeAll(async () => {
  bureau = await Bureau.open();
  neighbour = await Bureau.open(bureau.database);
}, 120_000);
afterAll(() => bureau?.database.close());
beforeEach(() => bureau.on('2026-06-15'));

describe('the register of processing', () => {
  const complete = (input: Partial<CompleteProcessingEntryInput>, by = bureau.officer) =>
    bureau.as(by, (ctx) => completeEntry(ctx, { code: 'personnel-file', ...input }, Language.FR));

  it('proposes every activity, with the employer as controller and its officer to reach', async () => {
    await bureau.as(bureau.staff.administrator, (ctx) =>
      setContact(ctx, {
        subject: ContactSubject.DATA_PROTECTION,
        name: 'Léonie Rault',
        role: 'Déléguée',
        phone: '02 61 91 40 90',
        hours: 'Par écrit',
      }),
    );
    const entries = await bureau.as(bureau.officer, (ctx) => readRegister(ctx, Language.FR));
    expect(entries.map(({ code }) => code)).toEqual(processingActivities);
    expect(entries[0]).toMatchObject({
      reviewIsDue: true,
      activity: { officer: 'Léonie Rault, Déléguée, 02 61 91 40 90' },
    });
    expect(entries[0]?.activity.controller).toMatch(/^Région Armorique \(SIRET \d{14}\)$/);
  });

  it('keeps what the officer writes, and tells agents the part that concerns them', async () => {
    const { entry } = await complete({
      controller: 'Région Armorique et centre de gestion',
      contact: 'Service des carrières',
      dpiaReference: 'AIPD-2026-03',
      remarks: 'À revoir avec l’éditeur.',
      reviewedOn: '2026-06-01',
      nextReviewOn: '2027-06-01',
    });
    expect(entry).toMatchObject({ reviewIsDue: false, updatedByName: 'Léonie Rault' });
    const agent = await bureau.staff.hire();
    const activities = await bureau.as(agent, (ctx) => readActivities(ctx, Language.EN));
    const file = activities.find(({ code }) => code === 'personnel-file');
    expect(file).toMatchObject({
      title: 'Personnel file',
      controller: 'Région Armorique et centre de gestion',
      contact: 'Service des carrières',
    });
    expect(JSON.stringify(activities)).not.toMatch(/AIPD|À revoir/);
    bureau.on('2027-06-02');
    const later = await bureau.as(bureau.officer, (ctx) => readRegister(ctx, Language.FR));
    expect(later.find(({ code }) => code === 'personnel-file')?.reviewIsDue).toBe(true);
  });

  it.each([
    ['a review that is to come', { reviewedOn: '2026-06-16' }, 'DATE_FUTURE'],
    [
      'a next review that is no later',
      { reviewedOn: '2026-06-01', nextReviewOn: '2026-06-01' },
      'DATE_ORDER',
    ],
    ['too many words', { remarks: 'a'.repeat(4_001) }, 'TOO_LONG'],
  ])('refuses %s', async (_, input, code) => {
    const { userErrors } = await complete(input);
    expect(userErrors.map((error) => error.code)).toEqual([code]);
  });

  it('knows no other activity, and is no business of human resources', async () => {
    await expect(complete({ code: 'payroll' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const officer = await bureau.humanResources();
    await expect(complete({}, officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('goes to a spreadsheet in both languages, without a formula', async () => {
    await complete({ contact: '=HYPERLINK("http://x")' });
    const entries = await bureau.as(bureau.officer, (ctx) => readRegister(ctx, Language.EN));
    const csv = registerCsv(Language.EN, entries);
    expect(csv).toMatch(/^\uFEFFActivity;Controller;/);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('what is kept', () => {
  const REPORT = `{ retentionReport {
    lines { code count due oldestOn isPurged }
    pieces { currentRetention finalFate rule count underOneYear oneToFiveYears fiveToTenYears overTenYears due } } }`;
  interface Report {
    readonly retentionReport: { lines: { code: string; count: number }[]; pieces: object[] };
  }

  it('is counted by rule and by age, without a title nor a name', async () => {
    const elsewhere = await Bureau.open(bureau.database);
    const { staff } = elsewhere;
    const [agent, registrar] = [await staff.hire(), await staff.hire()];
    const documentTypes = ['04.1-01', '04.1-08', '04.1-10', '08-01'];
    await staff.habilitate(registrar, { operations: [HabilitationOperation.COLLECTION], documentTypes });
    const { agentId } = agent;
    await elsewhere.as(registrar, (ctx) => openPersonnelFile(ctx, { agentId, openedOn: '2020-09-01' }));
    // A curriculum is kept ten years from its date; a criminal record three months; an appointment until the end.
    const dates = [
      ['04.1-01', '2026-03-10'],
      ['04.1-01', '2026-04-01'],
      ['04.1-08', '2020-09-01'],
      ['04.1-10', '2016-06-14'],
      ['04.1-10', '2016-06-15'],
    ] as const;
    for (const [documentType, documentDate] of dates) {
      const piece = {
        agentId,
        documentType,
        title: 'SECRET',
        documentDate,
        sourceSystem: 'SIRH',
        pageCount: 1,
      };
      await elsewhere.as(registrar, (ctx) => registerPiece(ctx, piece, Buffer.from('%PDF-1.7\n')));
    }
    const { data } = await elsewhere.database.execute<Report>(elsewhere.officer, REPORT);
    expect(JSON.stringify(data)).not.toContain('SECRET');
    const byRule = new Map(
      data?.retentionReport.pieces.map((row) => [
        (row as { currentRetention: string }).currentRetention,
        row,
      ]),
    );
    expect(byRule.get('ACT+3M')).toMatchObject({ count: 2, underOneYear: 2, due: 1, finalFate: 'DESTROY' });
    expect(byRule.get('ACT+10Y')).toMatchObject({ count: 2, overTenYears: 2, fiveToTenYears: 0, due: 1 });
    expect(byRule.get('END+1Y')).toMatchObject({ count: 1, fiveToTenYears: 1, due: 0 });
  });

  it('tells of every domain that declares it, in the employer only', async () => {
    const elsewhere = await Bureau.open(bureau.database);
    await elsewhere.ask(await elsewhere.staff.hire());
    const { data } = await elsewhere.database.execute<Report>(elsewhere.officer, REPORT);
    const counts = Object.fromEntries(
      (data?.retentionReport.lines ?? []).map(({ code, count }) => [code, count]),
    );
    expect(counts).toMatchObject({
      'audit.readings': 0,
      'data-protection.requests': 1,
      'documents.jobResults': 0,
    });
    expect(counts['identity.sessions']).toBeNull();
    expect(counts['identity.habilitations']).toBeGreaterThan(1);
    expect(counts['audit.acts']).toBeGreaterThan(5);
    expect(data?.retentionReport.pieces).toEqual([]);
  });
});

describe('open habilitations', () => {
  it('are who holds what, on whom, until when; the first to end first, those ended left out', async () => {
    const { staff } = neighbour;
    const [holder, other] = [
      await staff.hire({ usualName: 'Riou', givenNames: 'Maëlle' }),
      await staff.hire(),
    ];
    const ports = await staff.unit('Direction des ports');
    await staff.habilitate(holder, { validUntil: '2026-07-31', populationOrgUnitId: ports });
    await staff.habilitate(other, { validUntil: '2026-06-14' });
    await staff.habilitate(other, { validFrom: '2026-07-01', validUntil: '2026-12-31' });
    const list = (endingSoon: boolean, first = 100) =>
      neighbour.as(neighbour.officer, (ctx) => listHabilitations(ctx, { endingSoon, first, after: null }));
    const soon = await list(true);
    expect(soon.edges.map(({ node }) => node)).toMatchObject([
      {
        holderName: 'Maëlle Riou',
        populationName: 'Direction des ports',
        validUntil: '2026-07-31',
        endsSoon: true,
        isToCome: false,
        grantedByName: 'Dominique Administratrice',
      },
    ]);
    const all = await list(false);
    expect(all.totalCount).toBe(all.edges.length);
    expect(all.edges.map(({ node }) => node.validUntil)).toEqual(
      all.edges.map(({ node }) => node.validUntil).toSorted(),
    );
    expect(all.edges.map(({ node }) => node.validUntil)).not.toContain('2026-06-14');
    expect(all.edges.filter(({ node }) => node.isToCome)).toHaveLength(1);
    const csv = habilitationsCsv(
      Language.FR,
      soon.edges.map(({ node }) => node),
    );
    expect(csv).toContain('Maëlle Riou;Gestionnaire de carrière;CONSULTATION;04.1-01;Direction des ports');
  });

  it('are closed to who manages them: looking over them is the officer’s', async () => {
    const read = async () =>
      bureau.as(await bureau.humanResources(), (ctx) =>
        listHabilitations(ctx, { endingSoon: false, first: 10, after: null }),
      );
    await expect(read()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the summary', () => {
  it('counts what waits, late ones apart', async () => {
    const agent = await neighbour.staff.hire();
    for (const day of ['2026-06-10', '2026-05-18', '2026-05-01']) {
      neighbour.on(day);
      await neighbour.ask(agent);
    }
    neighbour.on('2026-06-15');
    const { data } = await neighbour.database.execute(
      neighbour.officer,
      '{ dataProtectionSummary { lateRequests dueSoonRequests untakenRequests openRequests activitiesToReview } }',
    );
    expect(data).toEqual({
      dataProtectionSummary: {
        lateRequests: 1,
        dueSoonRequests: 1,
        untakenRequests: 3,
        openRequests: 3,
        activitiesToReview: processingActivities.length,
      },
    });
  });
});
