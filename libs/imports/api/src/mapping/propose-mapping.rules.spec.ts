import { ImportField } from './import-field';
import { distance, NirWitness, proposeMapping } from './propose-mapping.rules';

const proposed = (...names: string[]) =>
  proposeMapping(names).map((one) => one && `${one.field} ${one.ground}`);

describe('a proposal', () => {
  it('knows columns by what people call them, whatever the accents and the case', () => {
    expect(proposed('MATRICULE', 'Nom d’usage', 'Prénom(s)', 'Né(e) le', 'Date d’entrée')).toEqual([
      'MATRICULE SAME_NAME',
      'USUAL_NAME SAME_NAME',
      'GIVEN_NAMES SAME_NAME',
      'BIRTH_DATE SAME_NAME',
      'STARTS_ON SAME_NAME',
    ]);
  });

  it('says when it only comes close, and leaves aside what it does not know', () => {
    expect(proposed('Matricul', 'Catégories', 'Pointure')).toEqual([
      'MATRICULE CLOSE_NAME',
      'CATEGORY CLOSE_NAME',
      null,
    ]);
  });

  it('gives each field once, to the surest column', () => {
    expect(proposed('Matricules', 'Matricule')).toEqual([null, `${ImportField.MATRICULE} SAME_NAME`]);
  });
});

it('counts the letters that differ', () => {
  expect([distance('chat', 'chats'), distance('chat', 'chien'), distance('', 'abc')]).toEqual([1, 3, 3]);
});

describe('a column of social security numbers', () => {
  const nir = '285057800608491';
  const columnOf = (rows: readonly (readonly string[])[], names: readonly string[] = []) => {
    const witness = new NirWitness(names);
    for (const row of rows) witness.see(row);
    return witness.column();
  };

  it('is found by its content, from three of them and half of the cells', () => {
    expect(
      columnOf([
        ['a', nir],
        ['b', nir],
        ['c', nir],
        ['d', ''],
        ['e', 'x'],
      ]),
    ).toBe(1);
  });

  it('is found in a table of one line or two', () => {
    expect(columnOf([['a', nir]])).toBe(1);
    expect(columnOf([[nir], [nir]])).toBe(0);
  });

  it('is none for one number in a remark, however few remarks there are', () => {
    const remark = ['Le Goff', `Son numéro : ${nir}`];
    expect(columnOf([remark, ...Array<string[]>(9).fill(['Riou', ''])])).toBeNull();
  });

  it.each(['N° sécu', 'NIR', 'Numéro de Sécurité Sociale', 'num_ss'])('is found by its name: %s', (name) => {
    expect(
      columnOf(
        [
          ['a', '1 85 13 78 006 084 00'],
          ['b', ''],
        ],
        ['Nom', name],
      ),
    ).toBe(1);
    expect(columnOf([['a', '']], ['Nom', name])).toBeNull();
  });

  it('is no name that only begins alike, nor a few among many other values', () => {
    expect(columnOf([['x']], ['Sécurité incendie'])).toBeNull();
    expect(columnOf([['29019'], ['29232']], ['N° INSEE de la commune'])).toBeNull();
    expect(columnOf([[nir], [nir], ['Brest'], ['Lorient'], ['Vannes']])).toBeNull();
    expect(columnOf([...Array<string[]>(3).fill([nir]), ...Array<string[]>(9).fill(['Brest'])])).toBeNull();
  });
});
