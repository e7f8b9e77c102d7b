import { deflateSync } from 'node:zlib';
import { pdfOf, type PdfObject, soundPdf } from '../testing';
import { inspectDocument } from './inspect-document';

const inspect = (bytes: Buffer) =>
  inspectDocument(bytes, { fileName: 'arrete.pdf', mediaType: 'application/pdf' });
const refused = async (bytes: Buffer) => {
  const inspection = await inspect(bytes);
  return 'refusal' in inspection ? inspection.refusal : 'taken';
};
const action = (kind: string, more = '') => `<< /S /${kind} ${more} >>`;

describe('a PDF that is pages and nothing else', () => {
  it.each<[string, Buffer, number]>([
    ['plain', soundPdf(), 1],
    ['of 500 pages', soundPdf({ pages: 500 }), 500],
    ['packed in streams of objects', soundPdf({ pages: 2, packed: [2, 4, 10, 11] }), 2],
    [
      'that opens on one of its pages',
      soundPdf({ catalog: '/OpenAction << /S /GoTo /D [10 0 R /Fit] >>' }),
      1,
    ],
    ['that opens on a destination', soundPdf({ catalog: '/OpenAction [10 0 R /Fit]' }), 1],
    [
      'with a link to a site',
      soundPdf({
        page: '/Annots [100 0 R]',
        objects: { 100: `<< /Subtype /Link /A ${action('URI', '/URI (https://www.service-public.fr)')} >>` },
      }),
      1,
    ],
    ['with fields and a signature', soundPdf({ catalog: '/AcroForm << /Fields [] /SigFlags 3 >>' }), 1],
    [
      'amended since: a later revision at the end',
      Buffer.concat([
        soundPdf(),
        Buffer.from('4 0 obj\n<< /Type /Font >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
      ]),
      1,
    ],
    ['whose text speaks of /JavaScript', soundPdf({ text: '/JavaScript /OpenAction' }), 1],
  ])('%s is taken', async (_, bytes, pageCount) => {
    await expect(inspect(bytes)).resolves.toEqual({ mediaType: 'application/pdf', pageCount });
  });
});

/** What is refused, as entries of the catalog, of a page, or objects of its own. */
const active: readonly [string, Parameters<typeof soundPdf>[0], string][] = [
  [
    'a script run when it opens',
    { catalog: `/OpenAction ${action('JavaScript', '/JS (app.alert(1))')}` },
    'PDF_SCRIPT',
  ],
  ['a script nothing refers to', { objects: { 100: '<< /JS (app.alert(1)) >>' } }, 'PDF_SCRIPT'],
  ['scripts of the whole document', { catalog: '/Names << /JavaScript << /Names [] >> >>' }, 'PDF_SCRIPT'],
  ['an action on every event', { page: '/AA << /O << /S /GoTo >> >>' }, 'PDF_ACTION'],
  ['a program launched', { objects: { 100: action('Launch', '/F (cmd.exe)') } }, 'PDF_ACTION'],
  [
    'a form sent elsewhere',
    { objects: { 100: action('SubmitForm', '/F (https://evil.example)') } },
    'PDF_ACTION',
  ],
  ['data brought in', { objects: { 100: action('ImportData', '/F (x.fdf)') } }, 'PDF_ACTION'],
  ['another document opened', { objects: { 100: action('GoToR', '/F (x.pdf)') } }, 'PDF_ACTION'],
  ['an embedded document opened', { objects: { 100: action('GoToE') } }, 'PDF_ACTION'],
  [
    'an address opened by itself',
    { catalog: `/OpenAction ${action('URI', '/URI (https://x.example)')}` },
    'PDF_ACTION',
  ],
  ['a link to a script', { objects: { 100: action('URI', '/URI (javascript:alert(1))') } }, 'PDF_ACTION'],
  [
    'a link to a local file',
    { objects: { 100: action('URI', '/URI <66696c653a2f2f2f657463>') } },
    'PDF_ACTION',
  ],
  ['embedded files', { catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }, 'PDF_ATTACHMENT'],
  [
    'an embedded stream',
    { objects: { 100: { dictionary: '/Type /EmbeddedFile', bytes: Buffer.from('MZ') } } },
    'PDF_ATTACHMENT',
  ],
  [
    'a file specification that holds one',
    { objects: { 100: '<< /Type /Filespec /EF << >> >>' } },
    'PDF_ATTACHMENT',
  ],
  ['an attachment on a page', { objects: { 100: '<< /Subtype /FileAttachment >>' } }, 'PDF_ATTACHMENT'],
  ['a portfolio', { catalog: '/Collection << >>' }, 'PDF_ATTACHMENT'],
  ['a dynamic form', { catalog: '/AcroForm << /XFA [] >>' }, 'PDF_DYNAMIC_FORM'],
  ['rich media', { objects: { 100: '<< /Subtype /RichMedia >>' } }, 'PDF_MULTIMEDIA'],
  ['a film', { objects: { 100: '<< /Subtype /Screen >>' } }, 'PDF_MULTIMEDIA'],
  ['a rendition', { objects: { 100: action('Rendition') } }, 'PDF_MULTIMEDIA'],
  ['a script three arrays deep', { objects: { 100: `[[[ ${action('JavaScript')} ]]]` } }, 'PDF_SCRIPT'],
  [
    'a kind that is an object of its own',
    { objects: { 100: '<< /S 101 0 R >>', 101: '/JavaScript' } },
    'PDF_SCRIPT',
  ],
];

describe('a PDF that acts is refused:', () => {
  it.each(active)('%s', async (_, sample, refusal) => {
    await expect(refused(soundPdf(sample))).resolves.toBe(refusal);
  });

  it.each(active)('%s, its names written in hexadecimal', async (_, sample, refusal) => {
    const hidden = soundPdf(sample)
      .toString('latin1')
      .replace(
        /\/(JavaScript|JS|AA|Launch|SubmitForm|ImportData|GoToR|GoToE|OpenAction|EmbeddedFiles|EmbeddedFile|EF|FileAttachment|Collection|XFA|RichMedia|Screen|Rendition|URI)\b/g,
        (_name, name: string) => `/#${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
      );
    await expect(refused(Buffer.from(hidden, 'latin1'))).resolves.toBe(refusal);
  });

  const inObjects = active.filter(([, sample]) => typeof sample?.objects?.[100] === 'string');
  it.each(inObjects)('%s, inside a compressed stream of objects', async (_, sample, refusal) => {
    const packed = Object.keys(sample?.objects ?? {}).map(Number);
    const bytes = soundPdf({ ...sample, packed });
    expect(bytes.includes('/JavaScript')).toBe(false);
    await expect(refused(bytes)).resolves.toBe(refusal);
  });
});

describe('a PDF that hides something from one reader or another is refused:', () => {
  const script = '9 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n';
  const earlier = Buffer.from(
    soundPdf().toString('latin1').replace('%%EOF\n', `${script}9 0 obj\nnull\nendobj\n%%EOF\n`),
    'latin1',
  );
  const stream = (bytes: Buffer, dictionary = ''): PdfObject => ({ dictionary, bytes });
  it.each<[string, Buffer, string]>([
    ['an object that a later one replaces', earlier, 'PDF_SCRIPT'],
    [
      'an object in the bytes of a stream',
      soundPdf({ objects: { 100: stream(Buffer.from(script)) } }),
      'PDF_UNREADABLE',
    ],
    [
      'an object in a comment',
      Buffer.concat([Buffer.from('%PDF-1.7\n%9 0 obj <</S/JavaScript>>\n'), soundPdf().subarray(9)]),
      'PDF_UNREADABLE',
    ],
    ['an object in a text', soundPdf({ text: script.replace(/[()]/g, ' ') }), 'PDF_UNREADABLE'],
    [
      'a trailer in a stream',
      soundPdf({ objects: { 100: stream(Buffer.from('trailer\n<< /Root << /AA 1 >> >>')) } }),
      'PDF_UNREADABLE',
    ],
    [
      'a stream of objects that does not say it is one',
      soundPdf({
        objects: {
          100: stream(deflateSync('9 0 << /S /JavaScript >>'), '/N 1 /First 4 /Filter /FlateDecode'),
        },
      }),
      'PDF_UNREADABLE',
    ],
    [
      'an object cut short',
      Buffer.concat([soundPdf(), Buffer.from('200 0 obj\n<< /A [\n%%EOF\n')]),
      'PDF_UNREADABLE',
    ],
  ])('%s', async (_, bytes, refusal) => {
    await expect(refused(bytes)).resolves.toBe(refusal);
  });
});

describe('a PDF beyond the limits is refused:', () => {
  const bomb = (size: number): PdfObject => ({
    dictionary: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
    bytes: deflateSync(Buffer.concat([Buffer.from('200 0 <<>>'), Buffer.alloc(size, 32)])),
  });
  const many = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [100 + index, bomb(15 << 20)]));
  it.each<[string, Buffer, string]>([
    ['501 pages', soundPdf({ pages: 501 }), 'TOO_MANY_PAGES'],
    [
      'a stream of objects that unpacks to 100 MB',
      soundPdf({ objects: { 100: bomb(100 << 20) } }),
      'TOO_COMPLEX',
    ],
    ['five of 15 MB', soundPdf({ objects: many }), 'TOO_COMPLEX'],
    [
      'one packed in a way whose size nothing tells',
      soundPdf({
        objects: {
          100: {
            dictionary: '/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]',
            bytes: Buffer.from('~>'),
          },
        },
      }),
      'TOO_COMPLEX',
    ],
    [
      'an image of 10 000 × 10 000',
      soundPdf({
        objects: {
          100: { dictionary: '/Subtype /Image /Width 10000 /Height 10000', bytes: Buffer.from('x') },
        },
      }),
      'TOO_MANY_PIXELS',
    ],
    ['arrays a million deep', soundPdf({ objects: { 100: '['.repeat(1_000_000) } }), 'PDF_UNREADABLE'],
    [
      'a page tree that is its own branch',
      pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [2 0 R] >>' }),
      'PDF_UNREADABLE',
    ],
    ['no page', soundPdf({ pages: 0 }), 'PDF_UNREADABLE'],
    ['a password', soundPdf({ trailer: '/Encrypt << /Filter /Standard >>' }), 'PDF_ENCRYPTED'],
    ['nothing after its header', Buffer.from('%PDF-1.7\n'), 'PDF_UNREADABLE'],
    [
      'noise after its header',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4096, 7), Buffer.from('%%EOF')]),
      'PDF_UNREADABLE',
    ],
  ])('%s', async (_, bytes, refusal) => {
    await expect(refused(bytes)).resolves.toBe(refusal);
  });
});
