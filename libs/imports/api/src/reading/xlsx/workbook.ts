import { LIMITS } from '../reading-limits';
import { ReadingRefusal } from '../reading-refusal';
import { numberFormat, type NumberFormat } from './number-format.rules';
import type { WorkbookArchive } from './workbook-archive';
import { readAllXml } from './xml-events';

/** What a workbook says of its sheets and of how their numbers are shown. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly is1904: boolean;
  /** By the style that a cell names. */
  readonly formats: readonly NumberFormat[];
  readonly sharedStringsPath: string;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** @throws {ReadingRefusal} when it is no workbook. */
export async function readWorkbook(archive: WorkbookArchive): Promise<Workbook> {
  const targets = await relationTargets(archive);
  const named: { name: string; relation: string }[] = [];
  let is1904 = false;
  await readAllXml(archive.read(WORKBOOK), WORKBOOK, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || attributes['state'] === 'veryHidden') return;
      named.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? relationId(attributes) });
      if (named.length > LIMITS.sheets) throw new ReadingRefusal('SHEET_TOO_LARGE', WORKBOOK);
    },
  });
  const sheets = named.flatMap(({ name, relation }) => {
    const path = targets.get(relation)?.path;
    return path && archive.has(path) && !/chartsheet|dialogsheet/i.test(path) ? [{ name, path }] : [];
  });
  if (sheets.length === 0) throw new ReadingRefusal('SHEET_UNREADABLE', WORKBOOK);
  const strings = [...targets.values()].find(({ type }) => type.endsWith('/sharedStrings'));
  return {
    sheets,
    is1904,
    formats: await readFormats(archive),
    sharedStringsPath: strings?.path ?? SHARED_STRINGS,
  };
}

/** Some programs give the namespace another prefix. */
const relationId = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function relationTargets(
  archive: WorkbookArchive,
): Promise<Map<string, { path: string; type: string }>> {
  const targets = new Map<string, { path: string; type: string }>();
  await readAllXml(archive.read(RELATIONS), RELATIONS, {
    open: (name, { Id = '', Target = '', Type = '', TargetMode }) => {
      // What a workbook says is elsewhere is never fetched.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
      targets.set(Id, { path, type: Type });
    },
  });
  return targets;
}

async function readFormats(archive: WorkbookArchive): Promise<NumberFormat[]> {
  if (!archive.has(STYLES)) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  await readAllXml(archive.read(STYLES), STYLES, {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(numberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}
