import type { PeopleLineInput } from './grid.types';
import { duplicates, readLine } from './read-line.rules';

const TODAY = '2026-06-15';
const line = (cells: Partial<PeopleLineInput> = {}): PeopleLineInput => ({
  matricule: '00042',
  birthName: 'Le Goff',
  usualName: '',
  givenNames: 'Camille',
  birthDate: '',
  professionalEmail: '',
  status: 'Titulaire',
  category: '',
  startsOn: '01/09/2020',
  orgUnit: 'Mairie',
  position: '',
  isAnotherPerson: false,
  ...cells,
});

describe('a line pasted', () => {
  it('is read as people write it, the zeros of a matricule kept', () => {
    const { line: read } = readLine(
      line({ birthDate: '4 mai 1985', category: 'cat. B', status: 'CDI ' }),
      TODAY,
    );
    expect(read).toMatchObject({
      person: {
        matricule: '00042',
        birthDate: '1985-05-04',
        engagement: { status: 'PERMANENT_CONTRACT', category: 'B', startsOn: '2020-09-01' },
      },
      orgUnit: 'Mairie',
      position: null,
    });
  });

  it.each([
    ['a social security number', { birthName: '1 85 05 78 006 084 91' }, 'birthName NIR'],
    ['an unknown status', { status: 'Chef' }, 'status STATUS_UNKNOWN'],
    ['a date that does not exist', { startsOn: '31/02/2020' }, 'startsOn DATE_IMPOSSIBLE'],
    ['a formula', { givenNames: '=HYPERLINK("x")' }, 'givenNames FORMULA'],
    ['no matricule', { matricule: ' ' }, 'matricule REQUIRED'],
    ['no unit', { orgUnit: '' }, 'orgUnit REQUIRED'],
  ])('with %s says so at its cell', (_what, cells, fault) => {
    const { faults } = readLine(line(cells), TODAY);
    expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
  });

  it('says everything wrong at once', () => {
    expect(readLine(line({ matricule: '', status: '?', startsOn: 'hier' }), TODAY).faults).toHaveLength(3);
  });
});

it('tells the lines that have one matricule for two', () => {
  const lines = [
    line(),
    line({ matricule: '42' }),
    line({ matricule: ' 00042' }),
    line({ matricule: '' }),
    line({ matricule: '' }),
  ];
  expect([...duplicates(lines)]).toEqual([0, 2]);
});
