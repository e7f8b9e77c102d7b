import { contentDisposition } from './content-disposition';

describe('the name a download is saved under', () => {
  it('is sent exactly, and in ASCII to what reads nothing else', () => {
    expect(contentDisposition('attachment', 'Pièce 1 - Œuvre d’été (1).pdf')).toBe(
      `attachment; filename="Piece 1 - _uvre d_ete (1).pdf"; filename*=UTF-8''Pi%C3%A8ce%201%20-%20%C5%92uvre%20d%E2%80%99%C3%A9t%C3%A9%20%281%29.pdf`,
    );
  });

  it('never breaks the header, whatever it is', () => {
    expect(contentDisposition('inline', 'a\uD800b\u2028"; filename=x\r\nSet-Cookie: a=b')).toMatch(
      /^inline; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w%.~-]*$/,
    );
  });
});
