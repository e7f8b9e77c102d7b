import { XLSX } from '@jalon/shared/api';
import { ZipFile } from 'yazl';
import { inspectDocument } from '../inspect-document';

const workbookPart = { 'xl/workbook.xml': Buffer.from('<workbook/>') };

async function zipOf(parts: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(bytes, name);
  zip.end();
  const bytes: Buffer[] = [];
  for await (const part of zip.outputStream as unknown as AsyncIterable<Buffer>) bytes.push(part);
  return Buffer.concat(bytes);
}

async function outcome(bytes: Buffer, fileName: string, mediaType = ''): Promise<string> {
  const inspection = await inspectDocument(bytes, { fileName, mediaType });
  return 'refusal' in inspection ? inspection.refusal : inspection.mediaType;
}

describe('a table of text', () => {
  it.each<[string, Buffer, string, string]>([
    ['UTF-8', Buffer.from('Matricule;Prénom\n007;Éloïse\n'), 'agents.csv', 'text/csv'],
    ['Windows-1252', Buffer.from('Matricule;Pr\u00e9nom\n', 'latin1'), 'agents.csv', 'text/csv'],
    ['UTF-16', Buffer.from('\ufeffMatricule;Prénom\n', 'utf16le'), 'agents.csv', 'text/csv'],
    ['tabulations', Buffer.from('a\tb\n'), 'agents.tsv', 'text/csv'],
    [
      'a program under that name',
      Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
      'agents.csv',
      'TYPE_UNKNOWN',
    ],
    ['a text under another name', Buffer.from('a;b\n'), 'agents.pdf', 'TYPE_UNKNOWN'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'), 'agents.csv', 'TYPE_UNKNOWN'],
    ['a workbook under that name', Buffer.from('PK\u0003\u0004xx'), 'agents.csv', 'TYPE_MISMATCH'],
  ])('%s', async (_, bytes, name, expected) => {
    await expect(outcome(bytes, name)).resolves.toBe(expected);
  });

  it('is taken under the name that a system with a spreadsheet gives it', async () => {
    await expect(outcome(Buffer.from('a;b\n'), 'a.csv', 'application/vnd.ms-excel')).resolves.toBe(
      'text/csv',
    );
  });
});

describe('a workbook', () => {
  it('is taken', async () => {
    await expect(outcome(await zipOf(workbookPart), 'agents.xlsx', XLSX)).resolves.toBe(XLSX);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['another archive', () => zipOf({ 'readme.txt': Buffer.from('hello') }), 'SHEET_UNREADABLE'],
    [
      'one with a program',
      () => zipOf({ ...workbookPart, 'xl/vbaProject.bin': Buffer.from('x') }),
      'SHEET_PROGRAM',
    ],
    [
      'one that grows a thousand times',
      () => zipOf({ ...workbookPart, 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 1024 * 1024) }),
      'SHEET_TOO_LARGE',
    ],
    ['one cut short', async () => (await zipOf(workbookPart)).subarray(0, 60), 'SHEET_UNREADABLE'],
  ])('is refused: %s', async (_, make, expected) => {
    await expect(outcome(await make(), 'agents.xlsx')).resolves.toBe(expected);
  });
});
