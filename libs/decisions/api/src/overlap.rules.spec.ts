import type { EmployerDecision } from './decision.entity';
import type { DraftContent } from './draft.entity';
import { overlapErrors, purposesAfter } from './overlap.rules';
import { DecisionPurpose } from './vocabulary';

const { ASSESSMENT_CAMPAIGN, NOMINATIVE_MAP, CERTIFICATION } = DecisionPurpose;
const today = '2026-06-15';

const published = {
  id: 'one',
  purposes: [ASSESSMENT_CAMPAIGN, NOMINATIVE_MAP],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  publishedOn: '2025-12-01',
  replacedOn: null,
  withdrawnOn: null,
} as unknown as EmployerDecision;

const draft = (content: Partial<DraftContent>, replacesId: string | null = null) => ({
  replacesId,
  content: {
    purposes: [NOMINATIVE_MAP],
    startsOn: '2026-07-01',
    endsOn: '2027-06-30',
    ...content,
  } as DraftContent,
});
const errors = (content: Partial<DraftContent>, replacesId: string | null = null, decision = published) =>
  overlapErrors(draft(content, replacesId), [decision], today).map(({ code }) => code);

describe('two decisions about the same thing', () => {
  it('do not hold over the same days', () => {
    expect(errors({})).toEqual(['ALREADY_DECIDED']);
    expect(errors({ startsOn: '2026-12-31' })).toEqual(['ALREADY_DECIDED']);
  });

  it.each<[string, Partial<DraftContent>, string | null, Partial<EmployerDecision>]>([
    ['one follows the other', { startsOn: '2027-01-01' }, null, {}],
    ['they open other things', { purposes: [CERTIFICATION] }, null, {}],
    ['one replaces the other', {}, 'one', {}],
    ['one is withdrawn', {}, null, { withdrawnOn: today }],
    ['one is replaced on the first day of the other', {}, null, { replacedOn: '2026-07-01' }],
    ['the draft has no dates yet', { startsOn: null }, null, {}],
  ])('are no matter when %s', (_, content, replacesId, changes) => {
    expect(errors(content, replacesId, { ...published, ...changes })).toEqual([]);
  });
});

describe('what is open once a draft is published', () => {
  it('is what it opens and what others open on its first day', () => {
    expect(purposesAfter(draft({ purposes: [CERTIFICATION] }), [published], today)).toEqual([
      ASSESSMENT_CAMPAIGN,
      NOMINATIVE_MAP,
      CERTIFICATION,
    ]);
  });

  it('leaves out what it replaces', () => {
    expect(purposesAfter(draft({}, 'one'), [published], today)).toEqual([NOMINATIVE_MAP]);
  });
});
