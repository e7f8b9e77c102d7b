import fc from 'fast-check';
import { daysAfter } from '@jalon/shared/api';
import { isInForce } from './calendar.rules';
import { assignmentFaults, closingFaults, engagementState, openingFaults } from './engagement.rules';
import { currentSituation } from './engagement-summary.rules';
import { AdministrativePosition, CareerEventKind, EmploymentStatus, EngagementState } from './vocabulary';

const { ACTIVE, SECONDMENT, UNPAID_AVAILABILITY, PARENTAL_LEAVE } = AdministrativePosition;
const fields = (faults: readonly { field: string }[]) => faults.map(({ field }) => field);

describe('the state of an engagement', () => {
  it.each([
    [null, null, EngagementState.ACTIVE],
    [ACTIVE, null, EngagementState.ACTIVE],
    [ACTIVE, '2026-06-15', EngagementState.ACTIVE],
    [ACTIVE, '2026-06-14', EngagementState.ENDED],
    [SECONDMENT, null, EngagementState.SECONDED],
    [UNPAID_AVAILABILITY, null, EngagementState.ABSENT],
    [PARENTAL_LEAVE, null, EngagementState.ABSENT],
    [PARENTAL_LEAVE, '2026-06-14', EngagementState.ENDED],
  ])('in %s until %s is %s', (administrativePosition, endsOn, state) => {
    expect(engagementState({ startsOn: '2020-01-01', endsOn, administrativePosition }, '2026-06-15')).toBe(
      state,
    );
  });
});

describe('the situation of an engagement', () => {
  const opened = {
    startsOn: '2020-01-01',
    endsOn: null,
    status: EmploymentStatus.FIXED_TERM_CONTRACT,
    facts: [],
  };

  it('is what it opened with while no act says otherwise', () => {
    expect(currentSituation(opened, '2026-06-15')).toEqual({
      status: 'FIXED_TERM_CONTRACT',
      administrativePosition: 'ACTIVE',
      statutoryBody: null,
      grade: null,
      workingTimeQuota: 100,
      state: 'ACTIVE',
    });
  });

  it('is the last one it had once it has ended, and the first one before it starts', () => {
    const fact = {
      id: 'x',
      engagementId: 'e',
      engagementEndsOn: null,
      signedOn: null,
      notifiedOn: null,
      note: null,
    };
    const attributes = {
      employmentStatus: null,
      administrativePosition: null,
      statutoryBody: null,
      step: null,
      grossIndex: null,
      increasedIndex: null,
      workingTimeQuota: null,
    };
    const act = (effectiveOn: string, grade: string) => ({
      ...fact,
      ...attributes,
      kind: CareerEventKind.GRADE,
      effectiveOn,
      grade,
    });
    const facts = [act('2020-01-01', 'first'), act('2021-01-01', 'last'), act('2023-01-01', 'never')];
    const ended = { ...opened, endsOn: '2022-12-31', facts };
    expect(currentSituation(ended, '2026-06-15')).toMatchObject({ grade: 'last', state: 'ENDED' });
    expect(currentSituation(ended, '2019-06-15')).toMatchObject({ grade: 'first', state: 'ACTIVE' });
  });
});

describe('what prevents', () => {
  const running = { startsOn: '2020-01-01', endsOn: null };

  it.each([
    [{ startsOn: '2026-01-01' }, []],
    [{ startsOn: '2026-13-01' }, ['startsOn']],
    [{ startsOn: '2026-01-01', jobStream: ' ' }, ['jobStream']],
  ])('opening with %j', (input, expected) => {
    expect(fields(openingFaults(input))).toEqual(expected);
  });

  it.each([
    [running, '2026-05-31', null, []],
    [running, '2020-01-01', null, []],
    [running, '2019-12-31', null, ['endsOn']],
    [running, '2026-05-31', '2026-06-01', ['endsOn']],
    [running, 'demain', null, ['endsOn']],
    [{ ...running, endsOn: '2022-12-31' }, '2026-05-31', null, ['engagementId']],
  ])('closing %j on %s after an assignment of %s', (engagement, endsOn, last, expected) => {
    expect(fields(closingFaults(engagement, { endsOn, endReason: 'Retraite' }, last))).toEqual(expected);
  });

  it.each([
    ['2020-01-01', running, null, 0],
    ['2019-12-31', running, null, 1],
    ['2026-01-01', { ...running, endsOn: '2025-12-31' }, null, 1],
    ['2025-12-31', { ...running, endsOn: '2025-12-31' }, null, 0],
    ['2021-01-01', running, '2021-01-01', 1],
    ['2021-01-02', running, '2021-01-01', 0],
    ['2021-02-30', running, null, 1],
  ])('assigning from %s in %j after %s: %d fault', (startsOn, engagement, previous, count) => {
    expect(fields(assignmentFaults(startsOn, engagement, previous))).toEqual(Array(count).fill('startsOn'));
  });
});

describe('a period', () => {
  const date = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));

  it('begins and ends with the days it names', () => {
    fc.assert(
      fc.property(date, (day) => {
        const before = daysAfter(day, -1);
        expect(isInForce({ startsOn: before, endsOn: before }, day)).toBe(false);
        expect(isInForce({ startsOn: before, endsOn: day }, day)).toBe(true);
      }),
    );
  });
});
