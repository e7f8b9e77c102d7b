import { measure, splitByFont } from './fonts';
import { breakLines, toWords, typographic } from './typography';

describe('typography', () => {
  it('keeps high signs, references and dates with what they belong to', () => {
    expect(typographic("l'arrêté n° 12 : « le 1er août »")).toBe(
      'l’arrêté n°\u00a012\u00a0: «\u00a0le 1er\u00a0août\u00a0»',
    );
  });

  it('reads strong and noted words, and the sign that touches them', () => {
    expect(toWords('Vu **Mme Yıldız**, __bis__', 'body')).toEqual([
      { text: 'Vu', face: 'body', spaced: true },
      { text: 'Mme\u00a0Yıldız', face: 'strong', spaced: true },
      { text: ',', face: 'body', spaced: false },
      { text: 'bis', face: 'note', spaced: true },
    ]);
  });

  it('fills lines without exceeding the width, and never parts a word from its comma', () => {
    const lines = breakLines(toWords('un **deux**, trois quatre cinq six sept', 'body'), 10, 60);
    expect(lines.every(({ width }) => width <= 60)).toBe(true);
    expect(lines.some(({ words }) => words[0]?.text === ',')).toBe(false);
    expect(lines.flatMap(({ words }) => words)).toHaveLength(8);
  });

  it('draws every letter of a name, from as many files as it takes', () => {
    for (const face of ['body', 'strong', 'note', 'label', 'title'] as const) {
      const runs = splitByFont(face, 'Nguyễn Yıldız İzmir Wiśniewska Łucja Petrović Ó’Đà');
      expect(runs.map(({ text }) => text).join('')).toBe(
        'Nguyễn Yıldız İzmir Wiśniewska Łucja Petrović Ó’Đà',
      );
      expect(runs.length).toBeGreaterThan(3);
    }
    expect(() => splitByFont('body', '漢')).toThrow('No font of the papers can draw 漢');
  });

  it('measures a word as its letters stand', () => {
    expect(measure('body', 20, 'Nguyễn')).toBeCloseTo(2 * measure('body', 10, 'Nguyễn'), 6);
    expect(measure('body', 10, 'Nguyễn')).toBeGreaterThan(measure('body', 10, 'Nguy'));
  });
});
