import { GrantDraft, type GrantOptions } from './grant-draft';

const options = {
  presets: [],
  operations: [],
  documentTypes: [],
  orgUnits: [],
  onEveryone: true,
  ownAgentId: 'helene',
  today: '2026-06-15',
  proposedUntil: '2027-06-14',
  latestUntil: '2029-06-14',
} as unknown as GrantOptions;

const codes = (until: string, agentId: string) => {
  const draft = new GrantDraft(() => options);
  draft.propose(options);
  draft.holder.set({ agentId, displayName: 'Quelqu’un', matricule: '1' });
  draft.until.set(until);
  return draft.missing().map(({ code }) => code);
};

describe('a right that is being written', () => {
  it('is not one’s own', () => {
    expect(codes('2027-06-14', 'helene')).toContain('ONESELF');
    expect(codes('2027-06-14', 'yann')).not.toContain('ONESELF');
  });

  it.each([
    ['2029-06-14', null],
    ['2029-06-15', 'TOO_FAR'],
    ['2026-06-14', 'ENDS_BEFORE'],
    ['', 'NOT_A_DATE'],
  ])('that ends on %j is told %j before it is confirmed', (until, code) => {
    const told = codes(until, 'yann').filter((one) => ['TOO_FAR', 'ENDS_BEFORE', 'NOT_A_DATE'].includes(one));
    expect(told).toEqual(code ? [code] : []);
  });
});
