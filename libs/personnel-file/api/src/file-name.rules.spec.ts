import { fileNameOf } from './file-name.rules';

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

  it('says when it is none of the types that are kept', () => {
    expect(fileNameOf({ number: 1, title: 'x' }, 'text/html')).toBe('Pièce 1 - x.bin');
  });
});
