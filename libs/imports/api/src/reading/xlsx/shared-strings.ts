import { LIMITS } from '../reading-limits';
import { ReadingRefusal } from '../reading-refusal';
import type { WorkbookArchive } from './workbook-archive';
import { readAllXml } from './xml-events';

const PART = 'xl/sharedStrings.xml';

/** The texts that cells name by their rank, within bounds: they are the one thing of a workbook held whole. */
export async function readSharedStrings(archive: WorkbookArchive, path = PART): Promise<readonly string[]> {
  if (!archive.has(path)) return [];
  const strings: string[] = [];
  let characters = 0;
  let text = '';
  let isInText = false;
  let isPhonetic = false;
  await readAllXml(archive.read(path), path, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isInText = name === 't';
    },
    text: (part) => {
      if (isInText && !isPhonetic && text.length <= LIMITS.cell) text += part;
    },
    close: (name) => {
      if (name === 't') isInText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      characters += text.length;
      strings.push(text.slice(0, LIMITS.cell + 1));
      if (characters > LIMITS.sharedCharacters || strings.length > LIMITS.sharedStrings)
        throw new ReadingRefusal('SHEET_TOO_LARGE', path);
    },
  });
  return strings;
}
