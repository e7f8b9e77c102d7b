import { actsIn, startOfDayInParis, termsErrors } from './reorganisation.rules';
import { ReorganisationState } from './vocabulary';

const terms = { title: 'Numérique', reason: 'Avis du CST du 3 novembre', effectiveOn: '2027-01-01' };
const codes = (more: Partial<typeof terms>) =>
  termsErrors({ ...terms, ...more }, '2026-11-22').map(({ code, path }) => [path.at(-1), code]);

describe('the terms of a reorganisation', () => {
  it('are a title, a reason and a day to come', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ effectiveOn: '2026-11-23' })).toEqual([]);
  });

  it.each([
    [{ title: ' ' }, ['title', 'REQUIRED']],
    [{ title: 'x'.repeat(121) }, ['title', 'TOO_LONG']],
    [{ reason: '' }, ['reason', 'REQUIRED']],
    [{ effectiveOn: '2026-11-22' }, ['effectiveOn', 'DATE_PAST']],
    [{ effectiveOn: '2028-11-23' }, ['effectiveOn', 'DATE_FAR']],
    [{ effectiveOn: '2027-02-30' }, ['effectiveOn', 'DATE_UNKNOWN']],
    [{ effectiveOn: 'demain' }, ['effectiveOn', 'DATE_UNKNOWN']],
  ])('are refused %j', (more, expected) => {
    expect(codes(more)).toEqual([expected]);
  });

  it('allow each act in the states where it means something', () => {
    expect(actsIn(ReorganisationState.DRAFT)).toEqual(['amend', 'schedule', 'abandon']);
    expect(actsIn(ReorganisationState.SCHEDULED)).toEqual(['takeBack']);
    expect(actsIn(ReorganisationState.FAILED)).toEqual(['amend', 'schedule', 'abandon']);
    expect(actsIn(ReorganisationState.APPLIED)).toEqual([]);
    expect(actsIn(ReorganisationState.ABANDONED)).toEqual([]);
  });
});

describe('the start of a day in Paris', () => {
  it.each([
    ['2027-01-01', '2026-12-31T23:00:00.000Z'],
    ['2027-07-14', '2027-07-13T22:00:00.000Z'],
    // The nights when the clocks change.
    ['2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', '2027-10-30T22:00:00.000Z'],
    ['2027-11-01', '2027-10-31T23:00:00.000Z'],
  ])('%s is %s', (day, instant) => {
    expect(startOfDayInParis(day).toISOString()).toBe(instant);
  });
});
