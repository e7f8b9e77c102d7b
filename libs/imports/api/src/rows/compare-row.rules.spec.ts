import { EmploymentStatus, FieldSource, type KnownStaff, StatutoryCategory } from '@jalon/identity/api';
import { ImportField } from '../mapping/import-field';
import { compareRow } from './compare-row.rules';
import { RowOutcome } from './row-plan';
import type { RowValues } from './row-values.rules';
import { UnitDirectory } from './unit-directory';

const units = new UnitDirectory([
  { id: 'root', parentId: null, name: 'Région' },
  { id: 'drh', parentId: 'root', name: 'Direction des ressources humaines' },
  { id: 'paie', parentId: 'drh', name: 'Service paie' },
  { id: 'lycees', parentId: 'root', name: 'Direction des lycées' },
  { id: 'paie-2', parentId: 'lycees', name: 'Service paie' },
]);
const by = { units, winning: new Set<ImportField>(), today: '2026-06-15' };

const known = (values: Partial<KnownStaff> = {}): KnownStaff => ({
  agentId: 'agent',
  version: 1,
  matricule: '7',
  birthName: 'Rault',
  usualName: 'Rault',
  givenNames: 'Léonie',
  birthDate: '1980-01-31',
  birthPlace: null,
  professionalEmail: null,
  engagement: {
    id: 'engagement',
    version: 1,
    status: EmploymentStatus.TENURED,
    statusByAct: null,
    category: StatutoryCategory.A,
    startsOn: '2020-09-01',
    endsOn: null,
    firstAssignedOn: '2020-09-01',
  },
  assignment: {
    id: 'assignment',
    version: 1,
    orgUnitId: 'drh',
    positionId: 'post',
    positionTitle: 'Juriste',
    managerAgentId: 'boss',
    managerMatricule: '1',
    startsOn: '2020-09-01',
    endsOn: null,
  },
  sources: {},
  ...values,
});
const compare = (values: RowValues, agent: KnownStaff | null = known(), winning = by.winning) =>
  compareRow({ values: { MATRICULE: '7', ...values }, faults: [] }, agent, { ...by, winning });

describe('a known agent', () => {
  it('is unchanged by what is the same, and by what is not said', () => {
    const same = { USUAL_NAME: 'Rault', STATUS: 'TENURED', ORG_UNIT: 'direction des RESSOURCES humaines' };
    expect(compare(same)).toMatchObject({ outcome: RowOutcome.UNCHANGED, changes: [] });
    expect(compare({})).toMatchObject({ outcome: RowOutcome.UNCHANGED });
  });

  it('keeps what an act of the career has set', () => {
    const engagement = {
      ...known().engagement!,
      statusByAct: EmploymentStatus.TENURED,
      status: EmploymentStatus.TRAINEE,
    };
    const { changes, outcome } = compare({ STATUS: 'TRAINEE' }, known({ engagement }));
    expect(changes).toEqual([{ field: 'STATUS', before: 'TENURED', after: 'TRAINEE', keptBy: 'CAREER' }]);
    expect(outcome).toBe(RowOutcome.UNCHANGED);
  });

  it('keeps what was typed by hand, unless the table wins for that field', () => {
    const typed = known({ sources: { usualName: FieldSource.FORM } });
    expect(compare({ USUAL_NAME: 'Riou' }, typed)).toMatchObject({ outcome: 'UNCHANGED', amend: null });
    const won = compare({ USUAL_NAME: 'Riou' }, typed, new Set([ImportField.USUAL_NAME]));
    expect(won).toMatchObject({
      outcome: 'CHANGED',
      amend: { before: { usualName: 'Rault' }, after: { usualName: 'Riou' } },
    });
  });

  it('moves from the day given or from today, and leaves the post with the unit', () => {
    const moved = compare({ ORG_UNIT: 'Direction des lycées' });
    expect(moved.assignment).toEqual({
      place: { unit: { id: 'lycees' }, post: null, manager: { id: 'boss' }, startsOn: '2026-06-15' },
      corrects: false,
    });
    expect(compare({ MANAGER: '2', ASSIGNED_ON: '2020-09-01' }).assignment).toMatchObject({
      place: { unit: { id: 'drh' }, post: { id: 'post' }, manager: { matricule: '2' } },
      corrects: true,
    });
  });

  it.each<[string, RowValues, string]>([
    [
      'a place before the one held',
      { ORG_UNIT: 'Direction des lycées', ASSIGNED_ON: '2019-01-01' },
      'DATE_ORDER',
    ],
    ['an end before the place held', { ENDS_ON: '2020-01-01' }, 'DATE_ORDER'],
    ['a superior who is oneself', { MANAGER: '7' }, 'MANAGER_SELF'],
    ['a unit of no name', { ORG_UNIT: 'Direction des lycee' }, 'UNIT_UNKNOWN'],
    ['a name that two units have', { ORG_UNIT: 'Service paie' }, 'UNIT_AMBIGUOUS'],
  ])('is refused %s', (_, values, code) => {
    const { outcome, faults } = compare(values);
    expect([outcome, faults.map((fault) => fault.code)]).toEqual(['REFUSED', [code]]);
  });

  it('is found in a unit by its path', () => {
    const there = compare({ ORG_UNIT: 'Direction des lycées > Service paie' });
    expect(there.assignment?.place.unit).toEqual({ id: 'paie-2' });
  });

  it('is engaged again once the last engagement is over', () => {
    const over = known({ engagement: { ...known().engagement!, endsOn: '2025-12-31' } });
    expect(
      compare({ STATUS: 'FIXED_TERM_CONTRACT', STARTS_ON: '2026-01-15' }, over).engagement,
    ).toMatchObject({
      open: { status: 'FIXED_TERM_CONTRACT', startsOn: '2026-01-15' },
    });
  });
});

describe('a new agent', () => {
  it('needs a name and given names, and no engagement', () => {
    expect(compare({ USUAL_NAME: 'Riou', GIVEN_NAMES: 'Jo' }, null)).toMatchObject({
      outcome: 'NEW',
      register: { birthName: 'Riou', usualName: 'Riou' },
      engagement: null,
    });
    expect(compare({}, null).faults.map(({ code }) => code)).toEqual(['NAME_REQUIRED', 'REQUIRED']);
  });

  it('needs a status and a first day to be engaged, and an engagement to have a place', () => {
    const named = { USUAL_NAME: 'Riou', GIVEN_NAMES: 'Jo' };
    expect(compare({ ...named, STATUS: 'TENURED' }, null).faults).toMatchObject([
      { code: 'REQUIRED', field: 'STARTS_ON' },
    ]);
    expect(compare({ ...named, ORG_UNIT: 'Direction des lycées' }, null).faults).toMatchObject([
      { code: 'ENGAGEMENT_REQUIRED' },
    ]);
  });
});
