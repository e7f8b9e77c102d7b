import { readByteCount, readMetadata } from './tus-headers.rules';
import { shownFileName } from './upload-name.rules';

describe('the name a file is shown under', () => {
  it.each<[string, string, string]>([
    ['as given', 'Arrêté d’avancement.pdf', 'Arrêté d’avancement.pdf'],
    ['no folder', '../../etc/passwd.pdf', 'passwd.pdf'],
    ['no folder of Windows', 'C:\\Users\\x\\a.pdf', 'a.pdf'],
    ['no end of text', 'a.pdf\u0000.exe', 'a.pdf.exe'],
    ['nothing that reads backwards', 'facture\u202efdp.exe', 'facturefdp.exe'],
    ['no line of its own', 'a\r\nSet-Cookie: b.pdf', 'aSet-Cookie: b.pdf'],
    ['markup, which pages show as text', '<img src=x>.pdf', '<img src=x>.pdf'],
    ['one form of each letter', 'e\u0301te\u0301.pdf', 'été.pdf'],
    ['nothing left', '\u0000/..', '..'],
    ['half a letter', 'a\ud800.pdf', 'a\ufffd.pdf'],
  ])('keeps %s', (_, given, shown) => {
    expect(shownFileName(given)).toBe(shown);
  });

  it.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
    'keeps nothing that changes the order of its letters: %j',
    (control) => {
      expect(shownFileName(`facture${control}fdp.exe`)).toBe('facturefdp.exe');
    },
  );

  it('keeps the extension of a very long one', () => {
    const name = shownFileName(`${'é'.repeat(5_000)}.pdf`);
    expect([...name]).toHaveLength(184);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});

describe('headers of the protocol', () => {
  it.each([
    ['0', 0],
    ['25', 25],
    ['-1', null],
    ['1e3', null],
    ['0x10', null],
    [' 1', null],
    ['', null],
    ['9'.repeat(16), null],
    [undefined, null],
  ])('count bytes: %j', (header, expected) => expect(readByteCount(header)).toBe(expected));

  it('name what is sent, in base64', () => {
    const read = readMetadata('filename w6l0w6kucGRm,purpose UElFQ0U=,empty');
    expect(Object.fromEntries(read ?? [])).toEqual({ filename: 'été.pdf', purpose: 'PIECE', empty: '' });
  });

  it.each([
    ['no base64 filename'],
    ['filename w6l0w6kucGR'],
    ['filename /w=='],
    ['a YQ==,a Yg=='],
    ['a YQ==,,'],
    [undefined],
  ])('are refused: %j', (header) => expect(readMetadata(header)).toBeNull());
});
