import { AuditEvent } from '@jalon/audit/api';
import { FilePiece, pieceContent } from '@jalon/personnel-file/api';
import { HabilitationOperation } from '@jalon/identity/api';
import { buffer } from 'node:stream/consumers';
import { CertificateRow, CertifiedLevel } from './certificate.entity';
import { hashOfCode } from './certificate-code.rules';
import { certificatePdf } from './certificate-download.service';
import { issueCertificates } from './issue.service';
import { CertificateLocator } from './issuer.entity';
import { refusal, Town } from './testing/town';
import { Language } from '@jalon/shared/api';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town?.database.close());

const rows = async (entity: new () => object) => town.as(town.officer, (ctx) => ctx.db.count(entity));

describe('issuing', () => {
  it('says who attests what, to whom, until when, and that nobody watched', async () => {
    const { certificate } = await town.certified({ usualName: 'Le Goff', givenNames: 'Camille Anne' });
    expect(certificate).toMatchObject({
      holderName: 'Camille Le Goff',
      status: 'VALID',
      issuedOn: '2026-06-15',
      validUntil: '2029-06-15',
      supervised: false,
      decidedByName: 'Soizic Kerbrat',
      issuedByName: 'Soizic Kerbrat',
      replaces: null,
    });
    expect(certificate.number).toMatch(/^2026-\d{5}$/);
    expect(certificate.verifyUrl).toBe(`https://jalon.exemple.fr/verifier/${certificate.code}`);
    expect(certificate.areas.map(({ areaCode }) => areaCode)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('files the paper in the personnel file, as piece 15-01 that its holder opens', async () => {
    const { agent, certificate } = await town.certified();
    const piece = await town.as(agent, (ctx) =>
      ctx.db.findOneByOrFail(FilePiece, { id: certificate.pieceId ?? '' }),
    );
    expect(piece).toMatchObject({ documentType: '15-01', agentId: agent.agentId, signedOn: '2026-06-15' });
    const { file } = await town.as(agent, (ctx) => pieceContent(ctx, piece.id));
    const filed = await buffer(await file.read());
    const downloaded = await town.as(agent, (ctx) => certificatePdf(ctx, certificate.id, Language.FR));
    expect(downloaded.bytes.equals(filed)).toBe(true);
  });

  it('keeps of the code, where anyone looks it up, its hash alone', async () => {
    const { certificate } = await town.certified();
    const [locator] = await town.as(null, (ctx) =>
      ctx.db.find(CertificateLocator, { where: { codeHash: hashOfCode(certificate.code) } }),
    );
    expect(locator).toMatchObject({ certificateId: certificate.id, employerId: town.officer.employerId });
    expect(Object.keys(locator ?? {})).toEqual(['codeHash', 'employerId', 'certificateId']);
  });

  it('attests the level of each competence, for the team’s map', async () => {
    const { agent, certificate } = await town.certified();
    const levels = await town.as(town.officer, (ctx) =>
      ctx.db.findBy(CertifiedLevel, { certificateId: certificate.id }),
    );
    expect(levels.length).toBeGreaterThan(8);
    for (const { agentId, level } of levels) {
      expect(agentId).toBe(agent.agentId);
      expect(level).toBeGreaterThan(1);
    }
  });

  it('asks whoever proved long ago who they are to prove it again, and issues nothing meanwhile', async () => {
    const { applicationId } = await town.candidate();
    await town.decide(applicationId);
    const before = await rows(CertificateRow);
    const provenAt = new Date(town.database.clock.now().getTime() - 16 * 60_000);
    const issuing = town.as({ ...town.officer, provenAt }, (ctx) =>
      issueCertificates(ctx, { applicationIds: [applicationId] }),
    );
    await expect(issuing).rejects.toMatchObject({ code: 'FRESH_SIGN_IN_REQUIRED' });
    await expect(rows(CertificateRow)).resolves.toBe(before);
    const again = await town.issue([applicationId]);
    expect(again.results[0]?.certificate).not.toBeNull();
  });

  it('does it once, however often it is asked', async () => {
    const { applicationId } = await town.candidate();
    await town.decide(applicationId);
    const first = await town.issue([applicationId, applicationId]);
    const before = await rows(CertificateRow);
    const second = await town.issue([applicationId]);
    expect(second.results[0]?.certificate?.number).toBe(first.results[0]?.certificate?.number);
    expect(first.results).toHaveLength(2);
    await expect(rows(CertificateRow)).resolves.toBe(before);
  });

  it('gives one certificate to two officers who issue at once', async () => {
    const { applicationId } = await town.candidate();
    await town.decide(applicationId);
    const [one, other] = await Promise.all([
      town.issue([applicationId]),
      town.issue([applicationId], town.otherOfficer),
    ]);
    expect(one.results[0]?.certificate?.number).toMatch(/^2026-/);
    expect(other.results[0]?.certificate?.number).toBe(one.results[0]?.certificate?.number);
  });

  it('numbers without a gap, whatever fails in between', async () => {
    const people = [await town.candidate(), await town.candidate(), await town.candidate()];
    const [good, undecided, other] = people.map(({ applicationId }) => applicationId) as [
      string,
      string,
      string,
    ];
    await town.decide(good);
    await town.decide(other);
    const { results } = await town.issue([good, undecided, other]);
    expect(results.map(({ problem }) => problem)).toEqual([null, 'NOT_TO_ISSUE', null]);
    const numbers = results.flatMap(({ certificate }) =>
      certificate ? [Number(certificate.number.slice(5))] : [],
    );
    expect(Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0))).toBe(1);
  });

  it('tells each application’s problem and issues the others: one’s own, a refusal, an unknown one', async () => {
    const own = await town.apply(town.officer);
    await town.sit(town.officer, own);
    await town.decide(own.id, {}, town.otherOfficer);
    const refused = await town.candidate();
    await town.decide(refused.applicationId, refusal);
    const good = await town.candidate();
    await town.decide(good.applicationId);
    const unknown = '0198c0de-0000-7000-8000-000000000000';
    const { results } = await town.issue([own.id, refused.applicationId, unknown, good.applicationId]);
    expect(results.map(({ problem }) => problem)).toEqual(['FORBIDDEN', 'NOT_TO_ISSUE', 'NOT_FOUND', null]);
    expect(results[3]?.certificate?.status).toBe('VALID');
  });

  it('leaves nothing behind where it cannot be filed: neither certificate, nor locator, nor object', async () => {
    const certifierOnly = await town.staff.hire({ usualName: 'Riou' });
    await town.staff.habilitate(certifierOnly, {
      operations: [HabilitationOperation.CERTIFY],
      documentTypes: [],
    });
    const { applicationId } = await town.candidate();
    await town.decide(applicationId);
    const before = [
      await rows(CertificateRow),
      await rows(CertificateLocator),
      town.database.files.objects.size,
    ];
    const { results } = await town.issue([applicationId], certifierOnly);
    expect(results[0]).toMatchObject({ certificate: null, problem: 'FORBIDDEN' });
    const after = [
      await rows(CertificateRow),
      await rows(CertificateLocator),
      town.database.files.objects.size,
    ];
    expect(after).toEqual(before);
  });

  it('takes its object back from the store when the rest of it fails', async () => {
    const { applicationId } = await town.candidate();
    await town.decide(applicationId);
    const before = town.database.files.objects.size;
    const issuing = town.as(town.officer, async (ctx) => {
      // What comes after the filing fails, as it would if the server were stopped there.
      const insert = ctx.db.insert.bind(ctx.db);
      jest.spyOn(ctx.db, 'insert').mockImplementation(async (entity, values) => {
        if (entity === CertifiedLevel) throw new Error('stopped');
        return insert(entity, values);
      });
      const { issueCertificates } = await import('./issue.service');
      return issueCertificates(ctx, { applicationIds: [applicationId] });
    });
    await expect(issuing).rejects.toThrow('stopped');
    expect(town.database.files.objects.size).toBe(before);
    const { results } = await town.issue([applicationId]);
    expect(results[0]?.problem).toBeNull();
  });

  it('is written in the trace, without a name', async () => {
    const { certificate } = await town.certified();
    const events = await town.as(town.officer, (ctx) =>
      ctx.db.findBy(AuditEvent, { objectId: certificate.id }),
    );
    expect(events).toMatchObject([{ action: 'certification.issue', actorPersonId: town.officer.personId }]);
  });
});
