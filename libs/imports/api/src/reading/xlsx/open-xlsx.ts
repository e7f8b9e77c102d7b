import { ReadingRefusal } from '../reading-refusal';
import type { OpenTable, TableRow, XlsxSettings } from '../table';
import { readSharedStrings } from './shared-strings';
import { SheetRows } from './sheet-rows';
import { readWorkbook } from './workbook';
import { WorkbookArchive } from './workbook-archive';
import { readXml } from './xml-events';

/** The sheets of a workbook, in its order. @throws {ReadingRefusal} */
export async function sheetNames(bytes: Buffer): Promise<readonly string[]> {
  const archive = await WorkbookArchive.open(bytes);
  try {
    return (await readWorkbook(archive)).sheets.map(({ name }) => name);
  } finally {
    archive.close();
  }
}

/** Reads one sheet of a workbook a row at a time: its XML is inflated as it is read, and never held whole. */
export async function openXlsx(bytes: Buffer, { sheet }: Pick<XlsxSettings, 'sheet'>): Promise<OpenTable> {
  const archive = await WorkbookArchive.open(bytes);
  const workbook = await readWorkbook(archive);
  const chosen = workbook.sheets.find(({ name }) => name === sheet);
  if (!chosen) throw new ReadingRefusal('SHEET_NOT_FOUND', sheet);
  const strings = await readSharedStrings(archive, workbook.sharedStringsPath);
  const reader = new SheetRows({ ...workbook, strings });
  async function* rows(path: string): AsyncGenerator<TableRow> {
    try {
      const steps = readXml(archive.read(path), path, reader);
      while (!(await steps.next()).done) yield* reader.ready.splice(0);
    } finally {
      archive.close();
    }
  }
  return {
    rows: rows(chosen.path),
    notes: () => ({ blankLines: reader.blankLines, mergedRanges: reader.mergedRanges }),
  };
}
