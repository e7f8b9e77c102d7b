import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Language } from '@jalon/shared/api';
import { certificatePdf } from './certificate-download.service';
import { verifyFile } from './file-verification.service';
import { currentIssuerKey, issuerIdentity } from './issuer-key.service';
import { signCredential } from './signing';
import { Town } from './testing/town';
import { passed, verifierOf } from './testing/verifier';

let town: Town;
let anyone: ReturnType<typeof verifierOf>;
let siret: string;
const folder = mkdtempSync(join(tmpdir(), 'jalon-forgery-'));
let camille: Awaited<ReturnType<Town['certified']>>;
beforeAll(async () => {
  town = await Town.open();
  anyone = verifierOf(town);
  camille = await town.certified({ usualName: 'Le Goff', givenNames: 'Camille Anne' });
  siret = await anyone.siretOf();
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  return town?.database.close();
});
beforeEach(() => town.database.clock.set('2026-06-15T08:00:00Z'));

const pdfOf = async ({ agent, certificate }: typeof camille, language = Language.FR): Promise<Buffer> => {
  const { bytes } = await town.as(agent, (ctx) => certificatePdf(ctx, certificate.id, language));
  return bytes;
};
const dropPdf = (bytes: Buffer) => town.as(null, (ctx) => verifyFile(ctx, bytes, 'application/pdf'));

describe('a file', () => {
  it('is verified as it stands, and names nobody in full', async () => {
    const found = await anyone.drop(await anyone.credentialOf(camille));
    expect(found).toMatchObject({ verdict: 'VALID', certificate: { holder: 'C. L. G.' } });
    expect(JSON.stringify(await anyone.credentialOf(camille))).not.toContain('Goff');
  });

  it.each([Language.FR, Language.EN])('may be the PDF, in %s', async (language) => {
    const found = await dropPdf(await pdfOf(camille, language));
    expect(found).toMatchObject({ verdict: 'VALID', certificate: { number: camille.certificate.number } });
    expect(passed(found.checks)).toMatchObject({ PAPER: true });
  });

  it.each([
    ['drawn over', (mine: string, other: string) => [mine, '--overlay', other, '--']],
    ['followed by others', (mine: string, other: string) => [mine, '--pages', '.', other, '--']],
    ['saved again by another program', (mine: string) => ['--object-streams=generate', mine]],
  ])('is no certificate when its pages are %s, though what it carries is authentic', async (_, made) => {
    const [mine = '', other = '', forged = ''] = ['mine', 'other', 'forged'].map((name) =>
      join(folder, name),
    );
    writeFileSync(mine, await pdfOf(camille));
    writeFileSync(other, await pdfOf(await town.certified({ usualName: 'Riou', givenNames: 'Yann' })));
    execFileSync('qpdf', [...made(mine, other), forged]);
    const found = await dropPdf(readFileSync(forged));
    expect(found).toMatchObject({ verdict: 'INVALID', certificate: null });
    expect(passed(found.checks)).toEqual({
      STATUS: true,
      EXPIRY: true,
      ISSUER: true,
      INTEGRITY: true,
      DECISION: true,
      PAPER: false,
    });
  });

  it('may have its fields in another order', async () => {
    const credential = await anyone.credentialOf(camille);
    expect(await anyone.drop(Object.fromEntries(Object.entries(credential).toReversed()))).toMatchObject({
      verdict: 'VALID',
    });
  });

  it.each([
    ['a level is changed', (text: string) => text.replace(/"value":"\d"/, '"value":"8"')],
    ['its end is put off', (text: string) => text.replace('2029-06-15', '2039-06-15')],
    ['another name is proved', (text: string) => text.replace(/sha256\$\w{8}/, 'sha256$00000000')],
    ['a term nobody defines is added', (text: string) => text.replace(/\}$/, ',"approvedBy":"me"}')],
    [
      'another context is asked for',
      (text: string) => text.replace(/credentials\/v2"/, 'credentials/v2","https://evil.example/c"'),
    ],
    ['its proof is taken away', (text: string) => text.replace('"proof":', '"proofs":')],
  ])('is invalid when %s, and then attests nothing', async (_, tamper) => {
    const text = JSON.stringify(await anyone.credentialOf(camille));
    const tampered = tamper(text);
    expect(tampered).not.toBe(text);
    const found = await anyone.drop(JSON.parse(tampered) as object);
    expect(found).toMatchObject({ verdict: 'INVALID', certificate: null });
    expect(passed(found.checks)).toMatchObject({ STATUS: true, INTEGRITY: false });
  });

  it('is invalid when another key signed it, an unknown one or another employer’s', async () => {
    const credential = await anyone.credentialOf(camille);
    const unsigned = Object.fromEntries(Object.entries(credential).filter(([field]) => field !== 'proof'));
    const issuer = { siret, name: 'Région Armorique', publicUrl: 'https://jalon.exemple.fr' };
    const key = { version: 1, publicKey: '', seed: Buffer.alloc(32, 7) };
    expect(await anyone.drop(await signCredential(issuer, key, unsigned, new Date()))).toMatchObject({
      verdict: 'INVALID',
    });
    const hospital = await Town.open(town.database);
    await hospital.certified();
    const otherSiret = await anyone.siretOf(hospital.officer);
    const stolen = JSON.stringify(credential).replaceAll(siret, otherSiret);
    expect((await anyone.drop(JSON.parse(stolen) as object)).verdict).toBe('UNKNOWN');
  });

  it('is invalid when it says it was signed before its key existed', async () => {
    const credential = await anyone.credentialOf(camille);
    const unsigned = Object.fromEntries(Object.entries(credential).filter(([field]) => field !== 'proof'));
    const backdated = await town.as(town.officer, async (ctx) => {
      const issuer = await issuerIdentity(ctx);
      const draft = { ...unsigned, validFrom: '2020-01-01T00:00:00Z' };
      return signCredential(issuer, await currentIssuerKey(ctx, issuer), draft, new Date('2020-01-02'));
    });
    const found = await anyone.drop(backdated);
    expect(found).toMatchObject({ verdict: 'INVALID', certificate: null });
    expect(passed(found.checks)).toMatchObject({ ISSUER: false, INTEGRITY: true });
  });

  it('is invalid when somebody else issued it', async () => {
    const found = await anyone.drop({
      ...(await anyone.credentialOf(camille)),
      issuer: { id: 'did:web:evil.example' },
    });
    expect(found).toMatchObject({ verdict: 'INVALID', checks: [{ code: 'ISSUER', passed: false }] });
  });

  it('is unknown when the employer has no such certificate', async () => {
    const found = await anyone.drop({
      ...(await anyone.credentialOf(camille)),
      id: `urn:uuid:${randomUUID()}`,
    });
    expect(found.verdict).toBe('UNKNOWN');
  });

  it.each([
    ['not JSON', 'application/json', Buffer.from('{')],
    ['a list', 'application/json', Buffer.from('[]')],
    ['a bottomless credential', 'application/json', Buffer.from('['.repeat(5000) + ']'.repeat(5000))],
    ['as long as a book', 'application/json', Buffer.from(`{"a":"${'x'.repeat(70_000)}"}`)],
    ['not a PDF', 'application/pdf', Buffer.from('hello')],
    ['a PDF that is none', 'application/pdf', Buffer.from('%PDF-1.7\nnothing')],
    ['over 2 MB', 'application/pdf', Buffer.alloc(2 * 1024 * 1024 + 1)],
  ])('is refused in words when it is %s', async (_, type, bytes) => {
    const verifying = town.as(null, (ctx) => verifyFile(ctx, bytes, type));
    await expect(verifying).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
