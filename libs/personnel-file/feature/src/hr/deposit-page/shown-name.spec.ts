import { shownName } from './shown-name';

describe('the name a chosen file is shown under', () => {
  it.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
    'holds nothing that changes the order of its letters: %j',
    (control) => {
      expect(shownName(`facture${control}fdp.exe`)).toBe('facturefdp.exe');
    },
  );

  it('keeps its accents and its spaces', () => {
    expect(shownName('Arre\u0302te\u0301  du 3.pdf')).toBe('Arrêté du 3.pdf');
  });
});
