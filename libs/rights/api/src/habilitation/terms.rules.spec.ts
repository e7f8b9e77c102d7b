import { HabilitationOperation } from '@jalon/identity/api';
import { nomenclature, PieceSensitivity } from '@jalon/personnel-file/api';
import { PopulationKind } from '../vocabulary';
import { presets } from './presets';
import {
  type AskedTerms,
  EMPLOYER_WIDE,
  FILE_OPERATIONS,
  isSensitive,
  sensitivitiesOf,
  termsErrors,
} from './terms.rules';

const { CONSULTATION, MANAGE_PEOPLE, PROTECT_DATA } = HabilitationOperation;
const TODAY = '2026-06-15';
const SANCTION = '16-03';

const terms: AskedTerms = {
  label: 'Gestion des carrières',
  operations: [CONSULTATION],
  documentTypes: ['04.1-08'],
  populationKind: PopulationKind.EVERYONE,
  validFrom: TODAY,
  validUntil: '2027-06-14',
  legalBasis: 'CGFP, art. R137-12',
};
const many = Array.from({ length: 201 }, (_, rank) => `agent-${rank}`);

describe('what is asked to be given', () => {
  it.each([
    ['as it should be', {}, []],
    ['without a name', { label: ' ' }, ['label REQUIRED']],
    ['without an operation', { operations: [], documentTypes: [] }, ['operations REQUIRED']],
    ['on files, without a type', { documentTypes: [] }, ['documentTypes REQUIRED']],
    [
      'on documents that no operation bears on',
      { operations: [MANAGE_PEOPLE] },
      ['documentTypes NO_FILE_OPERATION'],
    ],
    ['on a heading', { documentTypes: ['16'] }, ['documentTypes UNKNOWN_TYPE']],
    // The social security number is never filed.
    ['on what is never kept', { documentTypes: ['01-02'] }, ['documentTypes UNKNOWN_TYPE']],
    ['on a service that is not told', { populationKind: 'UNIT' }, ['populationOrgUnitId REQUIRED']],
    ['on an empty list', { populationKind: 'LIST', populationAgentIds: [] }, ['populationAgentIds REQUIRED']],
    [
      'on a list that is a service',
      { populationKind: 'LIST', populationAgentIds: many },
      ['populationAgentIds TOO_MANY'],
    ],
    [
      'to protect the data of a service',
      {
        operations: [PROTECT_DATA],
        documentTypes: [],
        populationKind: 'UNIT',
        populationOrgUnitId: 'lycees',
      },
      ['populationKind EMPLOYER_WIDE'],
    ],
    ['for three years', { validUntil: '2029-06-14' }, []],
    ['for three years and a day', { validUntil: '2029-06-15' }, ['validUntil TOO_LONG_A_TIME']],
    ['for a day', { validUntil: TODAY }, []],
    ['that ends before it begins', { validUntil: '2026-06-14' }, ['validUntil ENDS_BEFORE']],
    ['for ever', { validUntil: '' }, ['validUntil NOT_A_DATE']],
    ['for the past', { validFrom: '2026-06-14' }, ['validFrom IN_THE_PAST']],
    ['for another age', { validFrom: '2027-07-01', validUntil: '2027-08-01' }, ['validFrom TOO_FAR']],
    ['without a basis', { legalBasis: '' }, ['legalBasis REQUIRED']],
  ])('%s', (_, changes, expected) => {
    const errors = termsErrors({ ...terms, ...(changes as Partial<AskedTerms>) }, TODAY);
    expect(errors.map(({ path, code }) => `${path.at(-1)} ${code}`)).toEqual(expected);
  });
});

describe('a sensitive type', () => {
  const codesOf = (changes: Partial<AskedTerms>) =>
    termsErrors({ ...terms, ...changes }, TODAY).map(({ code }) => code);

  it('is given alone, for a reason that is said', () => {
    expect(codesOf({ documentTypes: [SANCTION], reason: 'Secrétariat du conseil de discipline' })).toEqual(
      [],
    );
    expect(codesOf({ documentTypes: [SANCTION] })).toEqual(['REQUIRED']);
  });

  it('is refused among ordinary ones, and with an act of administration', () => {
    const reason = 'Secrétariat du conseil de discipline';
    expect(codesOf({ documentTypes: ['04.1-08', SANCTION], reason })).toEqual(['SENSITIVE_APART']);
    const operations = [CONSULTATION, MANAGE_PEOPLE];
    expect(codesOf({ documentTypes: [SANCTION], operations, reason })).toEqual(['SENSITIVE_APART']);
  });

  it('is of discipline, health, family, union or criminal records', () => {
    expect(sensitivitiesOf(['04.1-08', SANCTION, '20-01', '16-01'])).toEqual([
      PieceSensitivity.HEALTH,
      PieceSensitivity.DISCIPLINE,
    ]);
    const standard = nomenclature().filter(({ sensitivity }) => sensitivity === PieceSensitivity.STANDARD);
    expect(standard.filter(({ code }) => isSensitive(code))).toEqual([]);
    expect(nomenclature().filter(({ code }) => isSensitive(code)).length).toBeGreaterThan(40);
  });
});

describe('a preset', () => {
  it.each(presets.map((preset) => [preset.code, preset] as const))(
    '%s gives nothing sensitive, and could be given as it is',
    (_, { operations, documentTypes }) => {
      expect(documentTypes.filter(isSensitive)).toEqual([]);
      expect(termsErrors({ ...terms, operations, documentTypes }, TODAY)).toEqual([]);
    },
  );
});

it('tells operations on files from acts of administration', () => {
  expect(FILE_OPERATIONS).toHaveLength(10);
  expect(FILE_OPERATIONS.filter((one) => EMPLOYER_WIDE.includes(one))).toEqual([]);
});
