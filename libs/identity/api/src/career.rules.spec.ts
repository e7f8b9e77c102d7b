import fc from 'fast-check';
import { type AssignmentFact, careerAsOf, type CareerFact, foldCareer } from './career.rules';
import { careerTimeline } from './career-timeline.rules';
import { careerAttributes } from './career-event.rules';
import { AdministrativePosition, CareerEventKind, EmploymentStatus } from './vocabulary';

let count = 0;
const fact = (kind: CareerEventKind, effectiveOn: string, changes: Partial<CareerFact> = {}): CareerFact => ({
  id: `event-${++count}`,
  engagementId: 'engagement',
  engagementEndsOn: null,
  kind,
  effectiveOn,
  signedOn: null,
  notifiedOn: null,
  note: null,
  employmentStatus: null,
  administrativePosition: null,
  statutoryBody: null,
  grade: null,
  step: null,
  grossIndex: null,
  increasedIndex: null,
  workingTimeQuota: null,
  ...changes,
});

const recruitment = fact(CareerEventKind.RECRUITMENT, '2015-09-01', {
  employmentStatus: EmploymentStatus.TRAINEE,
  administrativePosition: AdministrativePosition.ACTIVE,
  grade: 'Rédacteur',
  step: '1',
  workingTimeQuota: 100,
});
const tenure = fact(CareerEventKind.TENURE, '2016-09-01', { employmentStatus: EmploymentStatus.TENURED });
const step = fact(CareerEventKind.STEP, '2018-01-01', { step: '2', grossIndex: 397 });
const termination = fact(CareerEventKind.TERMINATION, '2024-07-01');
const career = [recruitment, tenure, step, termination];

const place = (startsOn: string, endsOn: string | null, orgUnitName: string): AssignmentFact => ({
  engagementId: 'engagement',
  startsOn,
  endsOn,
  orgUnitName,
  jobTitle: 'Gestionnaire',
  managerGivenNames: 'Maëlle Anne',
  managerUsualName: 'Riou',
});

describe('the situation as of a day', () => {
  it.each([
    ['2015-08-31', null],
    ['2015-09-01', { status: 'TRAINEE', step: '1', grossIndex: null }],
    ['2016-08-31', { status: 'TRAINEE' }],
    ['2016-09-01', { status: 'TENURED', grade: 'Rédacteur', step: '1' }],
    ['2018-01-01', { status: 'TENURED', step: '2', grossIndex: 397, workingTimeQuota: 100 }],
    ['2024-06-30', { step: '2' }],
    ['2024-07-01', null],
  ])('on %s is what the acts until then have set: %j', (date, expected) => {
    const situation = careerAsOf(career, [], date);
    if (expected) expect(situation).toMatchObject({ date, ...expected });
    else expect(situation).toBeNull();
  });

  it('has the place held that day, and nobody’s name when there is none', () => {
    const places = [place('2015-09-01', '2017-12-31', 'Lycées'), place('2018-01-01', null, 'Ports')];
    expect(careerAsOf(career, places, '2017-12-31')).toMatchObject({
      orgUnitName: 'Lycées',
      managerName: 'Maëlle Riou',
    });
    expect(careerAsOf(career, places, '2018-01-01')).toMatchObject({ orgUnitName: 'Ports' });
    expect(careerAsOf(career, [], '2018-01-01')).toMatchObject({ orgUnitName: null, managerName: null });
  });

  it('ends with the engagement’s last day, even when no act says so', () => {
    const contract = [
      fact(CareerEventKind.RECRUITMENT, '2020-01-01', { engagementEndsOn: '2020-12-31', step: '1' }),
    ];
    expect(careerAsOf(contract, [], '2020-12-31')).not.toBeNull();
    expect(careerAsOf(contract, [], '2021-01-01')).toBeNull();
  });

  it('is that of the last engagement started, of those that run', () => {
    const second = fact(CareerEventKind.RECRUITMENT, '2019-01-01', {
      engagementId: 'second',
      grade: 'Attaché',
    });
    expect(careerAsOf([...career, second], [], '2020-01-01')).toMatchObject({ grade: 'Attaché', step: null });
    const ended = { ...second, engagementEndsOn: '2019-12-31' };
    expect(careerAsOf([...career, ended], [], '2020-01-01')).toMatchObject({ grade: 'Rédacteur' });
  });

  it('starts anew with a recruitment after an end', () => {
    const again = fact(CareerEventKind.RECRUITMENT, '2025-01-01', { grade: 'Attaché' });
    expect(careerAsOf([...career, again], [], '2025-01-01')).toMatchObject({ grade: 'Attaché', step: null });
  });
});

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
const act = fc
  .record({
    effectiveOn: day,
    step: fc.option(fc.constantFrom('1', '2', '3')),
    grade: fc.option(fc.constantFrom('A', 'B')),
    workingTimeQuota: fc.option(fc.integer({ min: 1, max: 100 })),
  })
  .map(({ effectiveOn, ...changes }) => fact(CareerEventKind.STEP, effectiveOn, changes));
const acts = fc.uniqueArray(act, { selector: ({ effectiveOn }) => effectiveOn, maxLength: 12 });

describe('a career', () => {
  it('does not depend on the order in which its acts are given', () => {
    const shuffled = acts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, day, ([all, others], date) => {
        expect(foldCareer(others, date)).toEqual(foldCareer(all, date));
      }),
    );
  });

  it('has, for each attribute, the value of the last act that named it', () => {
    fc.assert(
      fc.property(acts, day, (all, date) => {
        for (const attribute of careerAttributes) {
          const last = all
            .filter((one) => one.effectiveOn <= date && one[attribute] !== null)
            .reduce<CareerFact | null>((a, b) => (a && a.effectiveOn > b.effectiveOn ? a : b), null);
          expect(foldCareer(all, date)[attribute]).toBe(last?.[attribute] ?? null);
        }
      }),
    );
  });

  it('is told as changes whose replay gives the situation again', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const replayed: Record<string, string | null> = {};
        for (const { changes } of careerTimeline(all)) {
          for (const { attribute, before, after } of changes) {
            expect(replayed[attribute] ?? null).toBe(before);
            replayed[attribute] = after;
          }
        }
        const { step: last, grade, workingTimeQuota } = foldCareer(all, '9999-12-31');
        expect([replayed['step'] ?? null, replayed['grade'] ?? null]).toEqual([last, grade]);
        expect(replayed['workingTimeQuota'] ?? null).toBe(
          workingTimeQuota === null ? null : String(workingTimeQuota),
        );
      }),
    );
  });
});

describe('the timeline', () => {
  it('tells the acts from the first to the last, each in one line with what it changed', () => {
    const [first, second, third, last] = careerTimeline([step, termination, tenure, recruitment]);
    expect(first).toMatchObject({ kind: 'RECRUITMENT', summary: 'Recrutement\u00a0: Rédacteur' });
    expect(first?.changes).toContainEqual({ attribute: 'status', before: null, after: 'TRAINEE' });
    expect(second).toMatchObject({
      summary: 'Titularisation',
      changes: [{ attribute: 'status', before: 'TRAINEE', after: 'TENURED' }],
    });
    expect(third).toMatchObject({
      summary: 'Avancement d’échelon\u00a0: échelon 2',
      changes: [
        { attribute: 'step', before: '1', after: '2' },
        { attribute: 'grossIndex', before: null, after: '397' },
      ],
    });
    expect(last).toMatchObject({ summary: 'Fin de fonctions', changes: [] });
  });

  it('says the note of an act, and nothing of what stays the same', () => {
    const same = fact(CareerEventKind.WORKING_TIME, '2019-01-01', { workingTimeQuota: 100, note: 'reprise' });
    const [, told] = careerTimeline([recruitment, same]);
    expect(told).toMatchObject({
      summary: 'Changement de quotité de travail\u00a0: 100\u00a0% – reprise',
      changes: [],
    });
  });
});
