import { cellsOf, columns, type Column, headerOf, pastedLines } from './pasted';

const labels = Object.fromEntries(columns.map((column) => [column, column])) as Record<Column, string>;

describe('what a spreadsheet puts in the clipboard', () => {
  it('is cells between tabulations, quotes taken off, empty lines left', () => {
    expect(cellsOf('00042\tLe Goff\r\n\r\n"a\tb"\t"dit ""le Grand"""\n')).toEqual([
      ['00042', 'Le Goff'],
      ['a\tb', 'dit "le Grand"'],
    ]);
  });

  it('may be lines of semicolons', () => {
    expect(cellsOf('00042;Le Goff;Camille')).toEqual([['00042', 'Le Goff', 'Camille']]);
  });

  it('fills the columns from where it is pasted', () => {
    expect(pastedLines('Le Goff\tKerjean', 'birthName', labels)).toEqual([
      { birthName: 'Le Goff', usualName: 'Kerjean' },
    ]);
    expect(pastedLines('x\ty', 'professionalEmail', labels)).toEqual([{ professionalEmail: 'x' }]);
  });

  it('follows its own header, in any order, and leaves what the grid has not', () => {
    const text = 'Nom\tPrénom\tTéléphone\tMatricule\nLe Goff\tCamille\t0299\t00042';
    expect(pastedLines(text, 'position', labels)).toEqual([
      { birthName: 'Le Goff', givenNames: 'Camille', matricule: '00042' },
    ]);
  });

  it('takes nobody for a header', () => {
    expect(headerOf(['00042', 'Nom', 'Camille'], labels)).toBeNull();
  });
});
