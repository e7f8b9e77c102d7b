import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { ZipFile } from 'yazl';
import { codecs, TextEncoding } from './encoding.rules';
import { openTable, type ReadFile } from './open-table';
import { ReadingRefusal } from './reading-refusal';
import { Separator, separatorCharacters } from './separator.rules';
import { understandTable } from './understand-table';
import { xlsxStream } from './xlsx/write-xlsx';

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
  'Éloïse', 'Le Goff', "D'Aubigné", 'œuvre “€”', '007', '', '  ', '=1+1', '@SUM(A1)', '<script>alert(1)</script>',
  'deux\nlignes', 'dit "Jo"', 'a;b,c|d\te', '0012', '١٢٣', 'Ｆｕｌｌ', "'; drop table agent; --", '..\\..\\etc', '%00',
  'Zoë', 'ß', '１', '\u202Egnp', 'x'.repeat(3_000),
]; // prettier-ignore

const readOf =
  (bytes: Buffer, part = 997): ReadFile =>
  () =>
    Promise.resolve(
      (async function* () {
        await Promise.resolve();
        for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part);
      })(),
    );

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** What a file gives: its rows, or the code of why none can be trusted. */
async function outcome(
  bytes: Buffer,
  kind: 'CSV' | 'XLSX',
): Promise<readonly (readonly string[])[] | string> {
  try {
    const { settings } = await understandTable(readOf(bytes), kind, {}, (cell) => cell === 'Matricule');
    const rows: (readonly string[])[] = [];
    for await (const { cells } of (await openTable(readOf(bytes), settings)).rows) rows.push(cells);
    return rows;
  } catch (error) {
    if (error instanceof ReadingRefusal) return error.code;
    throw error;
  }
}

const header = ['Matricule', 'Nom', 'Prénom', 'Naissance'];
function tableOf(random: () => number): string[][] {
  const pick = () => hostile[Math.floor(random() * hostile.length)] ?? '';
  const rows = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, index) => [
    `00${index}`,
    pick(),
    pick(),
    '1980-01-31',
  ]);
  return [header, ...rows];
}
const spoken = (encoding: TextEncoding, cell: string) =>
  iconv.decode(iconv.encode(cell, codecs[encoding]), codecs[encoding]);

describe('a text file, whatever it holds', () => {
  const cases = Object.values(TextEncoding).flatMap((encoding) =>
    Object.values(Separator).flatMap((separator) =>
      [1, 2, 3].map((seed) => [encoding, separator, seed] as const),
    ),
  );
  it.each(cases)('gives every row of it, in %s, with %s (%i)', async (encoding, separator, seed) => {
    const table = tableOf(seeded(seed)).map((row) => row.map((cell) => spoken(encoding, cell)));
    const text = table.map((row) => row.map(quoted).join(separatorCharacters[separator])).join('\r\n');
    const bytes = iconv.encode(text, codecs[encoding], {
      addBOM: encoding === TextEncoding.UTF_16LE && seed === 2,
    });
    await expect(outcome(bytes, 'CSV')).resolves.toEqual(table);
  });

  it('never crashes on bytes at random, and tells why', async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seeded(seed);
      const bytes = Buffer.from(
        Array.from({ length: Math.floor(random() * 4_000) }, () => Math.floor(random() * 256)),
      );
      const given = await outcome(bytes, 'CSV');
      expect(typeof given === 'string' ? given : given.length).toBeTruthy();
    }
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'FILE_EMPTY'],
    ['blank lines', '\r\n \r\n', 'FILE_EMPTY'],
    ['names of columns alone', 'Matricule;Nom;Prénom\r\n', 'ONLY_HEADER'],
    [
      'ten thousand columns',
      `${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(';')}\n1\n`,
      'TOO_MANY_COLUMNS',
    ],
    ['a quote left open', `Matricule;Nom\n1;"Le Goff\n${'2;Rault\n'.repeat(20)}`, 'QUOTE_LEFT_OPEN'],
    ['a record without end', `Matricule;Nom\n1;"${'x'.repeat(300_000)}"\n`, 'RECORD_TOO_LONG'],
  ])('refuses %s', async (_, text, code) => {
    await expect(outcome(Buffer.from(text), 'CSV')).resolves.toBe(code);
  });

  it('keeps a line of ten thousand cells as one line too long', async () => {
    const rows = await outcome(
      Buffer.from(`Matricule;Nom\n1;Rault\n2${';x'.repeat(10_000)}\n3;Riou\n`),
      'CSV',
    );
    expect(rows).toHaveLength(4);
    expect(rows[2]).toHaveLength(201);
  });
});

describe('a workbook, whatever it holds', () => {
  it.each([1, 2, 3, 4, 5])('gives every row of it (%i)', async (seed) => {
    const table = tableOf(seeded(seed));
    const rows = await outcome(await workbook(table), 'XLSX');
    // Cells left empty at the end of a row are not written.
    expect((rows as string[][]).map((row) => header.map((_, index) => row[index] ?? ''))).toEqual(
      table.map((row) => row.map((cell) => (cell === '  ' ? '  ' : cell))),
    );
  });

  it('is refused when it is cut anywhere, and never crashes', async () => {
    const bytes = await workbook(tableOf(seeded(7)));
    for (let end = 0; end < bytes.length; end += 37) {
      await expect(outcome(bytes.subarray(0, end), 'XLSX')).resolves.toBe('SHEET_UNREADABLE');
    }
  });

  it('never crashes when bytes of it are changed', async () => {
    const bytes = await workbook(tableOf(seeded(8)));
    for (let seed = 1; seed <= 120; seed++) {
      const random = seeded(seed);
      const altered = Buffer.from(bytes);
      for (let count = 0; count < 5; count++)
        altered[Math.floor(random() * altered.length)] = Math.floor(random() * 256);
      const given = await outcome(altered, 'XLSX');
      expect(typeof given === 'string' ? given : given.length).toBeTruthy();
    }
  });

  it('is refused when it grows out of measure', async () => {
    const bomb = await archive({ 'xl/worksheets/sheet1.xml': Buffer.alloc(80 * 1024 * 1024, 0x20) });
    await expect(outcome(bomb, 'XLSX')).resolves.toBe('SHEET_TOO_LARGE');
  });

  it('is refused when it grows beyond what it declares', async () => {
    const bytes = await archive({ 'xl/worksheets/sheet1.xml': Buffer.alloc(1_000_000, 0x20) });
    const lying = Buffer.from(bytes);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(1_000_000);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 1))
      lying.writeUInt32LE(1_000, at);
    await expect(outcome(lying, 'XLSX')).resolves.toBe('SHEET_UNREADABLE');
  });

  it('is refused with entities that double each other', async () => {
    const sheet =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    const bytes = await archive({ 'xl/worksheets/sheet1.xml': Buffer.from(sheet) });
    await expect(outcome(bytes, 'XLSX')).resolves.toBe('SHEET_UNREADABLE');
  });

  it('is refused when it is no workbook', async () => {
    await expect(outcome(deflateRawSync(Buffer.from('hello')), 'XLSX')).resolves.toBe('SHEET_UNREADABLE');
  });
});

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  async function* given() {
    await Promise.resolve();
    yield* rows;
  }
  const parts: Buffer[] = [];
  for await (const part of xlsxStream('Agents', given())) parts.push(part);
  return Buffer.concat(parts);
}

/** A workbook with parts of our choice in place of the sound ones. */
async function archive(parts: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  const sound: Record<string, Buffer> = {
    'xl/workbook.xml': Buffer.from(
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  };
  for (const [name, bytes] of Object.entries({ ...sound, ...parts })) zip.addBuffer(bytes, name);
  zip.end();
  const bytes: Buffer[] = [];
  for await (const part of zip.outputStream as unknown as AsyncIterable<Buffer>) bytes.push(part);
  return Buffer.concat(bytes);
}
