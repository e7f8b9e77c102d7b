import { byDay, nameOfDay } from './day-groups';

describe('byDay', () => {
  it('cuts a list into the days of the reader', () => {
    const at = (day: number, hour: number) => ({ createdAt: new Date(2026, 5, day, hour).toISOString() });
    const groups = byDay([at(15, 9), at(15, 1), at(14, 23)]);
    expect(groups.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-06-15', 2],
      ['2026-06-14', 1],
    ]);
  });
});

describe('nameOfDay', () => {
  const now = new Date(2026, 2, 1, 12);

  it.each([
    ['2026-03-01', 'today'],
    ['2026-02-28', 'yesterday'],
    ['2026-02-27', null],
  ])('of %s is %s', (day, name) => {
    expect(nameOfDay(day, now)).toBe(name);
  });
});
