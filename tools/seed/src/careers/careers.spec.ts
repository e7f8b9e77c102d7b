import { DemoCalendar } from '../demo-calendar';
import { plans } from '../employers/employers';
import { after, nothingYet } from './situation';
import { timelineOf } from './timeline';

/** Days on which the literals could go wrong: month ends, a leap day, the eve and the day of 1 September. */
const todays = ['2026-11-22', '2027-01-01', '2027-08-31', '2027-09-01', '2028-02-29'];
const profiles = plans.flatMap(({ agents }) => agents);

describe.each(todays)('the careers, on %s', (today) => {
  const calendar = new DemoCalendar(today);

  it('go forward in time and never lose an index', () => {
    for (const { key, career, stepsWritten } of profiles) {
      let situation = nothingYet;
      let last = '';
      for (const { on, step } of timelineOf(career, calendar, !stepsWritten)) {
        const next = after(situation, step);
        const inGrade = situation.grade !== null && next.grade !== null;
        expect({ key, on, later: on >= last }).toEqual({ key, on, later: true });
        const kept = !inGrade || (next.grossIndex ?? 0) >= (situation.grossIndex ?? 0);
        expect({ key, on, kept }).toEqual({ key, on, kept: true });
        situation = next;
        last = on;
      }
    }
  });

  it('announce only what is announced', () => {
    const announced = profiles.flatMap(({ key, career, stepsWritten }) =>
      timelineOf(career, calendar, !stepsWritten).flatMap(({ on }) => (on > today ? [key] : [])),
    );
    expect(announced).toEqual(['hugo.martinezleclercq']);
  });
});
