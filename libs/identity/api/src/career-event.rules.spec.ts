import { careerActFaults } from './career-event.rules';
import { CareerEventKind } from './vocabulary';

const engagement = { startsOn: '2020-01-01', endsOn: null };
const step = { kind: CareerEventKind.STEP, effectiveOn: '2026-01-01', step: '5' };

describe('an act of a career', () => {
  it.each([
    [{}, []],
    [{ signedOn: '2025-12-01', notifiedOn: '2025-12-15' }, []],
    // Effect may come before signature: such acts regularise.
    [{ signedOn: '2026-03-01' }, []],
    [{ signedOn: '2025-12-15', notifiedOn: '2025-12-01' }, ['notifiedOn']],
    [{ effectiveOn: '2019-12-31' }, ['effectiveOn']],
    [{ effectiveOn: '2026-02-30' }, ['effectiveOn']],
    [{ workingTimeQuota: 0 }, ['workingTimeQuota']],
    [{ workingTimeQuota: 101 }, ['workingTimeQuota']],
    [{ workingTimeQuota: 50.5 }, ['workingTimeQuota']],
    [{ grossIndex: -1, increasedIndex: 2001 }, ['grossIndex', 'increasedIndex']],
    [{ grossIndex: 1027, increasedIndex: 835 }, []],
    [{ grade: 'x'.repeat(201) }, ['grade']],
    [{ step: null }, ['note']],
    [{ step: null, note: 'Prolongation du congé' }, []],
    [{ step: null, kind: CareerEventKind.TERMINATION }, []],
  ])('with %j is at fault in %j', (changes, expected) => {
    const faults = careerActFaults({ ...step, ...changes }, engagement);
    expect(faults.map(({ field }) => field)).toEqual(expected);
  });
});
