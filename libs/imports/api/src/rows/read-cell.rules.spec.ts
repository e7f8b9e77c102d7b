import { ImportField } from '../mapping/import-field';
import { readCell } from './read-cell.rules';
import { HIDDEN_NUMBER, keptCells, readRow } from './row-values.rules';

const TODAY = '2026-06-15';
const read = (field: ImportField, text: string) => {
  const reading = readCell(field, text, TODAY);
  return 'value' in reading ? reading.value : reading.fault;
};

describe('a date', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['31/01/2026', '2026-01-31'],
    ['1.2.2026', '2026-02-01'],
    ['01-02-2026', '2026-02-01'],
    ['20260201', '2026-02-01'],
    ['1er février 2026', '2026-02-01'],
    ['12 AOÛT 1980', '1980-08-12'],
    ['3 March 1980', '1980-03-03'],
    ['2026-01-31T00:00:00', '2026-01-31'],
    ['31/02/1980', 'DATE_IMPOSSIBLE'],
    ['12/31/1980', 'DATE_IMPOSSIBLE'],
    ['29/02/2023', 'DATE_IMPOSSIBLE'],
    ['14/05/72', 'DATE_SHORT_YEAR'],
    ['hier', 'DATE_UNREADABLE'],
    ['29221', 'DATE_UNREADABLE'],
  ])('%s reads as %s', (text, expected) => {
    expect(read(ImportField.STARTS_ON, text)).toBe(expected);
  });

  it('of birth is between 1900 and yesterday', () => {
    expect(read(ImportField.BIRTH_DATE, '31/12/1899')).toBe('DATE_RANGE');
    expect(read(ImportField.BIRTH_DATE, '15/06/2026')).toBe('DATE_RANGE');
    expect(read(ImportField.BIRTH_DATE, '14/06/2026')).toBe('2026-06-14');
  });
});

describe('a matricule', () => {
  it.each([
    ['00042', '00042'],
    ['="00042"', '00042'],
    ['\u00a000042\u200b', '00042'],
    ['1,23E+11', 'ROUNDED_NUMBER'],
    ['12 34', 'HAS_SPACES'],
    ['x'.repeat(31), 'TOO_LONG'],
  ])('%j reads as %s', (text, expected) => {
    expect(read(ImportField.MATRICULE, text)).toBe(expected);
  });
});

describe('a text', () => {
  it.each([
    ["D'Aubigné", "D'Aubigné"],
    ['  Le   Goff ', 'Le Goff'],
    ["'-Alias", 'FORMULA'],
    ['=1+1', 'FORMULA'],
    ['@SUM(A1)', 'FORMULA'],
    ['#N/A', 'SHEET_ERROR'],
    ['Ã‰loÃ¯se', 'MOJIBAKE'],
    ['Ren\ufffd', 'MOJIBAKE'],
    ['a\u0000b', 'NOT_TEXT'],
    ['2 90 09 29 019 004 42', 'NIR'],
  ])('%j reads as %s', (text, expected) => {
    expect(read(ImportField.USUAL_NAME, text)).toBe(expected);
  });
});

it.each([
  ['Titulaire', 'TENURED'],
  ['CDD', 'FIXED_TERM_CONTRACT'],
  ['élève', 'STUDENT'],
  ['hospital_doctor', 'HOSPITAL_DOCTOR'],
  ['Pirate', 'STATUS_UNKNOWN'],
])('the status %s is %s', (text, expected) => {
  expect(read(ImportField.STATUS, text)).toBe(expected);
});

describe('a row', () => {
  it('says nothing by an empty cell, and needs its matricule', () => {
    const mapping = [ImportField.MATRICULE, ImportField.BIRTH_PLACE];
    expect(readRow(['7', ' '], mapping, TODAY)).toEqual({ values: { MATRICULE: '7' }, faults: [] });
    expect(readRow(['', 'Brest'], mapping, TODAY).faults).toMatchObject([
      { code: 'REQUIRED', field: 'MATRICULE' },
    ]);
  });

  it('keeps no social security number, wherever it stands', () => {
    expect(keptCells(['7', '285057800608491', 'a\ud800\u0000'])).toEqual([
      '7',
      HIDDEN_NUMBER,
      'a\ufffd\ufffd',
    ]);
    const { faults } = readRow(
      ['7', '285057800608491'],
      [ImportField.MATRICULE, ImportField.BIRTH_PLACE],
      TODAY,
    );
    expect(faults).toMatchObject([{ code: 'NIR', value: HIDDEN_NUMBER }]);
  });

  it('says that it has more cells than the table has columns', () => {
    expect(readRow(['7', 'x'], [ImportField.MATRICULE], TODAY).faults).toMatchObject([
      { code: 'TOO_MANY_CELLS' },
    ]);
  });
});
