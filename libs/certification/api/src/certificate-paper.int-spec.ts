import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Language } from '@jalon/shared/api';
import { typesetCertificate } from './certificate-paper';
import { samplePaper } from './testing/sample-paper';

const folder = mkdtempSync(join(tmpdir(), 'jalon-certificate-'));
const file = join(folder, 'certificat.pdf');
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

beforeAll(async () => writeFileSync(file, (await typesetCertificate(samplePaper())).bytes));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the certificate on paper', () => {
  it('is a well formed PDF', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('is tagged, with a title', () => {
    const info = run('pdfinfo', file);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +Compétences numériques de l’agent public – Łucja Nguyễn Yıldız$/m);
    expect(info).toMatch(/^Author: +Région Armorique$/m);
  });

  it('says its language, and that it follows PDF/UA', () => {
    const source = run('qpdf', '--qdf', '--object-streams=disable', file, '-');
    expect(source).toContain('/Lang (fr-FR)');
    expect(source).toMatch(/<pdfuaid:part>1</);
    expect(source).toMatch(/\/Alt /);
  });

  it('has a heading, tables and a figure in its structure', () => {
    const structure = run('pdfinfo', '-struct', file);
    for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
      expect(structure).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
    }
  });

  it('carries each font it uses, every letter of a name included', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    // Name, type, encoding, then: emb, sub, uni.
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
    expect(run('pdftotext', file, '-')).toContain('Łucja Nguyễn Yıldız');
  });

  it('bears the mentions an administration expects', () => {
    const text = run('pdftotext', '-layout', file, '-').replace(/\s+/g, ' ');
    for (const mention of [
      'Région Armorique',
      'SIRET 00000210500013',
      'nom de naissance : Zażółć',
      'Cadre de référence des compétences numériques (CRCN), 2019',
      'Informations et données 3 sur 8 Indépendant',
      'non attesté',
      'Épreuve passée sans surveillance',
      'Soizic Kerbrat, Responsable de la certification, par délégation de l’employeur, le 15 juin 2026',
      'Jusqu’au 15 juin 2029 inclus',
      '2026-00042',
      'Le certificat n° 2026-00041, qui n’est plus valable',
      'rubrique 15-01',
      'RA-7K4M-92QX-5TJD',
      'https://jalon.exemple.fr/verifier',
      'ne vaut pas certification professionnelle inscrite au RNCP ou au RS',
      'articles L311-3-1 et R311-3-1-1',
      'https://jalon.exemple.fr/algorithmes',
      'dans les deux mois de sa notification',
    ]) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(mention);
    }
  });

  it('carries its signed credential, as it was signed', () => {
    const saved = join(folder, 'credential.json');
    run('pdfdetach', '-saveall', '-o', folder, file);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(samplePaper().certificate.credential);
  });

  it('is the same byte for byte when made again', async () => {
    const { bytes } = await typesetCertificate(samplePaper());
    expect(bytes.equals(readFileSync(file))).toBe(true);
  });

  it('is said in English to who asks', async () => {
    const english = join(folder, 'certificate.pdf');
    writeFileSync(english, (await typesetCertificate(samplePaper(), Language.EN)).bytes);
    expect(run('pdftotext', english, '-')).toContain('Assessment taken without supervision.');
    expect(run('qpdf', '--qdf', english, '-')).toContain('/Lang (en-GB)');
  });
});
