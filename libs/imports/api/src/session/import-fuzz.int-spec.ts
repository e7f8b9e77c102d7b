import iconv from 'iconv-lite';
import { ImportScene } from '../testing/import-scene';

let scene: ImportScene;
beforeAll(async () => {
  scene = await ImportScene.open();
}, 60_000);
afterAll(() => scene?.close());

/** Mulberry32: the same numbers for the same seed, so that a failure is found again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const hostile = [
  'Éloïse', "D'Aubigné", '', '   ', '=cmd|/C calc', '@x', '-1', '<script>', "'; drop table agent; --", '\u0000', '\ud800',
  '\u202Egnp', '2 90 09 29 019 004 42', '#REF!', '31/02/1980', '1,5E+20', 'x'.repeat(5_000), '🎓', 'ß', '"', 'a;b', '\\N',
]; // prettier-ignore
const header = ['Matricule', 'Nom', 'Prénom', 'Date de naissance', 'Service', 'Matricule du responsable'];

function tableOf(seed: number): string[][] {
  const random = seeded(seed);
  const pick = () => hostile[Math.floor(random() * hostile.length)] ?? '';
  const rows = Array.from({ length: 5 + Math.floor(random() * 40) }, (_, index) => {
    const matricule = random() < 0.7 ? `F${seed}-${index}` : pick();
    const names = random() < 0.5 ? ['Rault', 'Jo'] : [pick(), pick()];
    return [matricule, ...names, pick(), pick(), random() < 0.8 ? '' : pick()];
  });
  return [header, ...rows];
}

const written = (table: readonly (readonly string[])[]) =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

describe.each(['utf8', 'utf16le', 'windows-1252'])('a hostile table in %s', (encoding) => {
  it.each([1, 2, 3])('has every row tried, applied or told, and reported once (%i)', async (seed) => {
    const table = tableOf(seed * 10 + encoding.length);
    const id = await scene.try(
      iconv.encode(written(table), encoding, { addBOM: encoding !== 'windows-1252' }),
    );
    const one = await scene.see(id);
    expect(one.state).toBe('READY');
    const filled = table
      .slice(1)
      .filter((row) =>
        row.some((cell) => iconv.decode(iconv.encode(cell, encoding), encoding).trim() !== ''),
      );
    expect(one.rowCount).toBe(filled.length);
    const rows = await scene.rows(id);
    expect(rows).toHaveLength(filled.length);
    for (const { outcome, faults } of rows) expect(outcome === 'REFUSED').toBe(faults.length > 0);
    const codes = await scene.confirm(id);
    if (codes.length > 0) return expect(codes).toEqual(['NOTHING_TO_DO']);
    expect((await scene.see(id)).state).toBe('DONE');
    const report = iconv.decode(await scene.report(id), encoding);
    expect(report.match(/;(?:Créé|Modifié|Inchangé|Refusé|Non repris);/g)).toHaveLength(filled.length);
  });
});
