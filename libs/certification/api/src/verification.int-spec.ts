import { newCertificateCode } from './certificate-code.rules';
import { Town } from './testing/town';
import { passed, verifierOf } from './testing/verifier';

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

const timeOf = async (code: string) => {
  const started = performance.now();
  await anyone.verify(code);
  return performance.now() - started;
};
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

describe('a code', () => {
  it('tells without account what is attested, to whom, by whom, until when', async () => {
    const found = await anyone.verify(` ${camille.certificate.code.toLowerCase().replaceAll('-', ' ')}`);
    expect(found).toMatchObject({
      verdict: 'VALID',
      certificate: {
        holder: 'Camille Le Goff',
        issuerName: 'Région Armorique',
        issuedOn: '2026-06-15',
        validUntil: '2029-06-15',
        supervised: false,
      },
    });
    expect(passed(found.checks)).toEqual({
      STATUS: true,
      EXPIRY: true,
      ISSUER: true,
      INTEGRITY: true,
      DECISION: true,
    });
  });

  it('has expired the day after its last day, in Paris', async () => {
    town.database.clock.set('2029-06-15T21:59:00Z');
    expect((await anyone.verify(camille.certificate.code)).verdict).toBe('VALID');
    town.database.clock.set('2029-06-15T22:01:00Z');
    const { verdict, checks } = await anyone.verify(camille.certificate.code);
    expect(verdict).toBe('EXPIRED');
    expect(passed(checks)).toMatchObject({ EXPIRY: false, INTEGRITY: true });
  });

  it('that nobody has is answered as what is not a code, after as much work', async () => {
    await anyone.verify(newCertificateCode());
    const seen = [];
    for (const code of [camille.certificate.code, newCertificateCode(), 'n’importe quoi', '']) {
      town.database.queries.length = 0;
      const { verdict, checks, certificate } = await anyone.verify(code);
      const answer = { verdict, checks, certificate };
      seen.push({ answer, statements: town.database.statements.length });
    }
    const [known, unknown, ...notCodes] = seen;
    expect(unknown?.answer).toEqual({ verdict: 'UNKNOWN', checks: [], certificate: null });
    for (const notCode of notCodes) expect(notCode).toEqual(unknown);
    expect(known?.statements).toBe(unknown?.statements);
  });

  it('that nobody has takes the time of one that somebody has', async () => {
    const unknownTimes: number[] = [];
    const knownTimes: number[] = [];
    await timeOf(camille.certificate.code);
    // In turn, and by the middle one: a busy machine is busy for both.
    for (let times = 0; times < 15; times++) {
      unknownTimes.push(await timeOf(newCertificateCode()));
      knownTimes.push(await timeOf(camille.certificate.code));
    }
    const ratio = median(unknownTimes) / median(knownTimes);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('leaves no trace of having been verified', async () => {
    town.database.queries.length = 0;
    await anyone.verify(camille.certificate.code);
    expect(town.database.statements.filter((sql) => /^\s*(insert|update|delete)/i.test(sql))).toEqual([]);
  });
});
