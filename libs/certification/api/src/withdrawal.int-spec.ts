import { replaceCertificate } from './replace.service';
import { revokeCertificate } from './revoke.service';
import { type StaffMember, Town } from './testing/town';
import { bitOf } from './testing/unrelated-verifier';
import { passed, verifierOf } from './testing/verifier';
import { RevocationGround } from './vocabulary';

let town: Town;
let anyone: ReturnType<typeof verifierOf>;
let camille: Awaited<ReturnType<Town['certified']>>;
beforeAll(async () => {
  town = await Town.open();
  anyone = verifierOf(town);
  camille = await town.certified({ usualName: 'Le Goff', givenNames: 'Camille Anne' });
}, 120_000);
afterAll(() => town?.database.close());
beforeEach(() => town.database.clock.set('2026-06-15T08:00:00Z'));

describe('a revoked certificate', () => {
  it('is revoked at once for whoever types its code, though it is still well signed', async () => {
    const { certificate } = await town.certified();
    town.database.clock.set('2026-07-01');
    expect((await anyone.revoke(certificate.id)).certificate).toMatchObject({
      status: 'REVOKED',
      revokedOn: '2026-07-01',
      revocationGround: 'FRAUD',
    });
    const found = await anyone.verify(certificate.code);
    expect(found).toMatchObject({ verdict: 'REVOKED', certificate: { revokedOn: '2026-07-01' } });
    expect(passed(found.checks)).toMatchObject({ STATUS: false, INTEGRITY: true, ISSUER: true });
    expect(JSON.stringify(found)).not.toMatch(/FRAUD|Une autre personne/);
  });

  it('is revoked for whoever drops its file, and in the list others read', async () => {
    const someone = await town.certified();
    const credential = await anyone.credentialOf(someone);
    const index = Number(credential.credentialStatus.statusListIndex);
    expect(bitOf(await anyone.published('STATUS_LIST'), index)).toBe(false);
    await anyone.revoke(someone.certificate.id);
    expect(bitOf(await anyone.published('STATUS_LIST'), index)).toBe(true);
    expect(await anyone.drop(credential)).toMatchObject({ verdict: 'REVOKED' });
  });

  it('is revoked even if only the list says so', async () => {
    const someone = await town.certified();
    await anyone.revoke(someone.certificate.id);
    const owner = await town.database.connect('jalon_owner');
    await owner.transaction(async (db) => {
      await db.query(`select set_config('app.employer_id', $1, true)`, [town.officer.employerId]);
      await db.query(
        `update certificate set revoked_at = null, revocation_ground = null, revocation_explanation = null,
                revoked_by_person_id = null where id = $1`,
        [someone.certificate.id],
      );
    });
    expect((await anyone.verify(someone.certificate.code)).verdict).toBe('REVOKED');
  });

  it('is revoked once, for a reason', async () => {
    const { certificate } = await town.certified();
    const silent = await town.as(town.officer, (ctx) =>
      revokeCertificate(ctx, {
        certificateId: certificate.id,
        ground: RevocationGround.IDENTITY,
        explanation: ' ',
      }),
    );
    expect(silent.userErrors.map(({ code }) => code)).toEqual(['REQUIRED']);
    const [one, other] = await Promise.all([anyone.revoke(certificate.id), anyone.revoke(certificate.id)]);
    const codes = [...one.userErrors, ...other.userErrors].map(({ code }) => code);
    expect(codes).toEqual(['ALREADY_REVOKED']);
  });

  it('takes away nobody else’s when two are revoked at once', async () => {
    const [one, other] = [await town.certified(), await town.certified()];
    await Promise.all([anyone.revoke(one.certificate.id), anyone.revoke(other.certificate.id)]);
    const list = await anyone.published('STATUS_LIST');
    for (const someone of [one, other]) {
      const { credentialStatus } = await anyone.credentialOf(someone);
      expect(bitOf(list, Number(credentialStatus.statusListIndex))).toBe(true);
    }
    const { credentialStatus } = await anyone.credentialOf(camille);
    expect(bitOf(list, Number(credentialStatus.statusListIndex))).toBe(false);
  });
});

describe('a replaced certificate', () => {
  const replace = (id: string) =>
    town.as(town.officer, (ctx) =>
      replaceCertificate(ctx, { certificateId: id, reason: 'Nom d’usage corrigé' }),
    );
  const rename = async ({ agentId, employerId }: StaffMember, usualName: string) => {
    const owner = await town.database.connect('jalon_owner');
    await owner.transaction(async (db) => {
      await db.query(`select set_config('app.employer_id', $1, true)`, [employerId]);
      await db.query('update agent set usual_name = $1 where id = $2', [usualName, agentId]);
    });
  };

  it('gives way to a new number in the name of today, and answers that it is replaced', async () => {
    const someone = await town.certified({ usualName: 'Tanguy', givenNames: 'Nolwenn' });
    await rename(someone.agent, 'Morvan');
    town.database.clock.set('2026-08-01');
    const { certificate } = await replace(someone.certificate.id);
    expect(certificate).toMatchObject({
      holderName: 'Nolwenn Morvan',
      issuedOn: '2026-08-01',
      validUntil: '2029-06-15',
      replaces: someone.certificate.number,
      status: 'VALID',
    });
    const old = await anyone.verify(someone.certificate.code);
    expect(old).toMatchObject({
      verdict: 'REPLACED',
      certificate: { holder: 'Nolwenn Tanguy', replacedByNumber: certificate?.number },
    });
    expect((await anyone.verify(certificate?.code ?? '')).verdict).toBe('VALID');
  });

  it('is withdrawn in the list others read', async () => {
    const someone = await town.certified();
    const { credentialStatus } = await anyone.credentialOf(someone);
    await replace(someone.certificate.id);
    expect(bitOf(await anyone.published('STATUS_LIST'), Number(credentialStatus.statusListIndex))).toBe(true);
  });

  it('is replaced once, and no longer revoked', async () => {
    const { certificate } = await town.certified();
    const [one, other] = await Promise.all([replace(certificate.id), replace(certificate.id)]);
    const codes = [...one.userErrors, ...other.userErrors].map(({ code }) => code);
    expect(codes).toEqual(['ALREADY_REPLACED']);
    expect((await anyone.revoke(certificate.id)).userErrors[0]?.code).toBe('ALREADY_REPLACED');
  });
});
