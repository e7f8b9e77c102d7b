import { closedOn, effectiveOn, isInForce, publicationErrors, stateOf } from './decision.rules';
import type { DraftContent } from './draft.entity';
import { CommitteeOpinion, DecisionPurpose, ManagersSight } from './vocabulary';

const period = {
  startsOn: '2026-03-01',
  endsOn: '2027-02-28',
  publishedOn: '2026-02-10',
  replacedOn: null,
  withdrawnOn: null,
};

describe('a published decision', () => {
  it.each([
    ['2026-02-28', false, 'PUBLISHED'],
    ['2026-03-01', true, 'PUBLISHED'],
    ['2027-02-28', true, 'PUBLISHED'],
    ['2027-03-01', false, 'EXPIRED'],
  ])('on %s is in force: %s, and %s', (today, inForce, state) => {
    expect(isInForce(period, today)).toBe(inForce);
    expect(stateOf(period, today)).toBe(state);
  });

  it('opens nothing before it is published, whatever its first day', () => {
    const late = { ...period, publishedOn: '2026-04-15' };
    expect(effectiveOn(late)).toBe('2026-04-15');
    expect(isInForce(late, '2026-04-14')).toBe(false);
    expect(isInForce(late, '2026-04-15')).toBe(true);
  });

  it('stops on the day it is withdrawn or replaced, the earliest of its ends', () => {
    expect(isInForce({ ...period, withdrawnOn: '2026-06-01' }, '2026-05-31')).toBe(true);
    expect(stateOf({ ...period, withdrawnOn: '2026-06-01' }, '2026-06-01')).toBe('WITHDRAWN');
    expect(isInForce({ ...period, replacedOn: '2026-06-01' }, '2026-05-31')).toBe(true);
    expect(stateOf({ ...period, replacedOn: '2026-06-01' }, '2026-06-01')).toBe('REPLACED');
    expect(closedOn(period)).toBe('2027-03-01');
    expect(closedOn({ ...period, withdrawnOn: '2026-06-02', replacedOn: '2026-06-01' })).toBe('2026-06-01');
  });
});

const whole: DraftContent = {
  title: 'Évaluer',
  text: 'Chacun choisit.',
  opinion: CommitteeOpinion.UNFAVOURABLE,
  opinionOn: '2026-02-02',
  decidedOn: '2026-02-09',
  purposes: [DecisionPurpose.ASSESSMENT_CAMPAIGN, DecisionPurpose.NOMINATIVE_MAP],
  compulsoryPurposes: [DecisionPurpose.ASSESSMENT_CAMPAIGN],
  managersSee: [ManagersSight.SHARED_LEVELS],
  managersSeeWords: null,
  dpiaReference: 'AIPD-2026-1',
  dpiaExemption: null,
  signatoryName: 'Nolwenn Tanguy',
  signatoryQuality: 'Directrice générale des services',
  onBehalfOf: null,
  startsOn: '2026-03-01',
  endsOn: '2031-03-01',
};

const codes = (changes: Partial<DraftContent>, today = '2026-02-10') =>
  publicationErrors({ ...whole, ...changes }, today).map(({ code, path }) => `${path.at(-1)}: ${code}`);

describe('publishing', () => {
  it('takes a draft that lacks nothing, even after an unfavourable opinion: the law only wants it asked', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<DraftContent>]>([
    ['title: REQUIRED', { title: null }],
    ['text: REQUIRED', { text: '  ' }],
    ['opinion: REQUIRED', { opinion: null }],
    ['opinionOn: REQUIRED', { opinionOn: null }],
    ['decidedOn: REQUIRED', { decidedOn: null }],
    ['purposes: REQUIRED', { purposes: [], compulsoryPurposes: [] }],
    ['signatoryName: REQUIRED', { signatoryName: null }],
    ['signatoryQuality: REQUIRED', { signatoryQuality: null }],
    ['startsOn: REQUIRED', { startsOn: null }],
    ['endsOn: REQUIRED', { endsOn: null }],
    ['opinionOn: DATE_FUTURE', { opinionOn: '2026-02-11', decidedOn: '2026-02-11' }],
    ['decidedOn: DATE_FUTURE', { decidedOn: '2026-02-11' }],
    ['decidedOn: DECIDED_BEFORE_OPINION', { decidedOn: '2026-02-01' }],
    ['endsOn: DATE_ORDER', { endsOn: '2026-03-01' }],
    ['endsOn: DATE_PAST', { startsOn: '2025-01-01', endsOn: '2026-02-09' }],
    ['endsOn: PERIOD_TOO_LONG', { endsOn: '2031-03-02' }],
    ['managersSee: MAP_SHOWS_LEVELS', { managersSee: [] }],
    ['compulsoryPurposes: ALWAYS_VOLUNTARY', { compulsoryPurposes: [DecisionPurpose.NOMINATIVE_MAP] }],
    ['compulsoryPurposes: NOT_A_PURPOSE', { purposes: [DecisionPurpose.CERTIFICATION] }],
    ['dpiaReference: DPIA_REQUIRED', { dpiaReference: null }],
    ['dpiaReference: DPIA_REQUIRED', { dpiaExemption: 'Aucune donnée.' }],
  ])('says %s', (error, changes) => {
    expect(codes(changes)).toContain(error);
  });
});
