import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadingRefusal } from '../reading-refusal';

/** What is done of each element; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML a part at a time and gives way after each, so that what was found can be taken. A document type is
 * refused: a workbook has none, and entities that double each other fill any memory.
 *
 * @throws {ReadingRefusal} for anything that is not sound XML.
 */
export async function* readXml(
  parts: AsyncIterable<Buffer>,
  part: string,
  reader: XmlReader,
): AsyncGenerator<void> {
  const refuse = (): never => {
    throw new ReadingRefusal('SHEET_UNREADABLE', part);
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => reader.open?.(local(name), attributes));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of parts) {
    parser.write(decodedOr(refuse, () => decoder.decode(bytes, { stream: true })));
    yield;
  }
  parser.write(decodedOr(refuse, () => decoder.decode()));
  parser.close();
  yield;
}

/** Reads all of it at once: for the small parts of a workbook. */
export async function readAllXml(
  parts: AsyncIterable<Buffer>,
  part: string,
  reader: XmlReader,
): Promise<void> {
  const steps = readXml(parts, part, reader);
  while (!(await steps.next()).done);
}

function decodedOr(refuse: () => never, decode: () => string): string {
  try {
    return decode();
  } catch {
    return refuse();
  }
}

/** `x:row` is `row`: some programs write every element with a prefix. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);
