import { deflateSync } from 'node:zlib';

/** An indirect object as it is written, or a stream. */
export type PdfObject = string | { readonly dictionary: string; readonly bytes: Buffer };

/** A document of these pages, to which a test adds objects; the first ones are the catalog and the page tree. */
export interface SamplePdf {
  readonly pages?: number;
  /** Further entries of the catalog: `/OpenAction 9 0 R`. */
  readonly catalog?: string;
  /** Further entries of each page. */
  readonly page?: string;
  readonly trailer?: string;
  /** By their number, from 100 on. */
  readonly objects?: Readonly<Record<number, PdfObject>>;
  /** The numbers of those written inside a compressed stream of objects. */
  readonly packed?: readonly number[];
  readonly text?: string;
  /** Bytes of noise, for its size. */
  readonly padding?: number;
}

const PAGES_FROM = 10;

/** A PDF that readers open. */
export function soundPdf(sample: SamplePdf = {}): Buffer {
  const {
    pages = 1,
    catalog = '',
    page = '',
    objects = {},
    packed = [],
    text = 'Jalon',
    padding = 0,
  } = sample;
  const leaves = Array.from({ length: pages }, (_, index) => PAGES_FROM + index);
  const all: Record<number, PdfObject> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Count ${pages} /Kids [${leaves.map((leaf) => `${leaf} 0 R`).join(' ')}] >>`,
    3: { dictionary: '', bytes: Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`) },
    4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Object.fromEntries(
      leaves.map((leaf) => [
        leaf,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R
            /Resources << /Font << /F1 4 0 R >> >> ${page} >>`,
      ]),
    ),
    ...objects,
  };
  if (padding > 0) all[5] = { dictionary: '', bytes: noise(padding) };
  return pdfOf(pack(all, packed), sample.trailer);
}

/** Writes objects as a PDF, with its table of references. */
export function pdfOf(objects: Readonly<Record<number, PdfObject>>, trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  const numbers = Object.keys(objects).map(Number);
  for (const number of numbers) {
    const written = writeObject(number, objects[number] ?? 'null');
    offsets.set(number, at);
    parts.push(written);
    at += written.length;
  }
  const size = Math.max(...numbers) + 1;
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

function writeObject(number: number, object: PdfObject): Buffer {
  if (typeof object === 'string') return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1');
  const { dictionary, bytes } = object;
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< /Length ${bytes.length} ${dictionary} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

function pack(all: Record<number, PdfObject>, packed: readonly number[]): Record<number, PdfObject> {
  if (packed.length === 0) return all;
  const bodies = packed.map((number) => String(all[number]));
  let at = 0;
  const header = packed.map((number, index) => {
    const entry = `${number} ${at}`;
    at += (bodies[index]?.length ?? 0) + 1;
    return entry;
  });
  const first = `${header.join(' ')} `;
  const content = Buffer.from(first + bodies.join(' '), 'latin1');
  const dictionary = `/Type /ObjStm /N ${packed.length} /First ${first.length} /Filter /FlateDecode`;
  const kept = Object.entries(all).filter(([number]) => !packed.includes(Number(number)));
  return { ...Object.fromEntries(kept), 90: { dictionary, bytes: deflateSync(content) } };
}

/** The same bytes each time, that no compression makes smaller. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 12_345;
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
