import { contentDisposition, fileNameOf } from './file-name.rules';

describe('the name of a saved piece', () => {
  it('is made of its number and title, with the extension of what it is', () => {
    expect(fileNameOf({ number: 12, title: 'Arrêté d’avancement d’échelon' }, 'application/pdf')).toBe(
      'Pièce 12 - Arrêté d’avancement d’échelon.pdf',
    );
  });

  it.each([
    ['a path', '../../etc/passwd', 'Pièce 1 - .. .. etc passwd.pdf'],
    ['a header', 'x"\r\nSet-Cookie: a=b', 'Pièce 1 - x Set-Cookie a=b.pdf'],
    ['a name too long', 'é'.repeat(300), `Pièce 1 - ${'é'.repeat(100)}.pdf`],
  ])('cannot be %s', (_, title, name) => {
    expect(fileNameOf({ number: 1, title }, 'application/pdf')).toBe(name);
  });

  it('is sent exactly, and in ASCII to what reads nothing else', () => {
    expect(contentDisposition('attachment', 'Pièce 1 - Œuvre d’été (1).pdf')).toBe(
      `attachment; filename="Piece 1 - _uvre d_ete (1).pdf"; filename*=UTF-8''Pi%C3%A8ce%201%20-%20%C5%92uvre%20d%E2%80%99%C3%A9t%C3%A9%20%281%29.pdf`,
    );
  });

  it('never breaks the header, whatever the title', () => {
    const name = fileNameOf({ number: 1, title: 'a\uD800b\u2028"; filename=x' }, 'text/html');
    expect(contentDisposition('inline', name)).toMatch(
      /^inline; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w%.~-]*$/,
    );
    expect(name.endsWith('.bin')).toBe(true);
  });
});
