import {
  addressOfChoice,
  choiceOfAddress,
  choiceOfView,
  everything,
  filterOf,
  isEverything,
  type ListChoice,
  sameChoice,
} from './filters';

const narrowed: ListChoice = {
  kind: 'certification.appeal',
  search: 'recours',
  overdue: true,
  hands: 'MINE',
  service: 'unit-1',
  order: 'OLDEST',
};

describe('the filter of the list', () => {
  it('is the address’s, and goes back to it whole', () => {
    const { type, recherche, retard, mains, service, ordre } = addressOfChoice(narrowed);
    expect(choiceOfAddress({ type, recherche, retard, mains, service, ordre })).toEqual(narrowed);
    expect(choiceOfAddress({})).toEqual(everything);
    expect(Object.values(addressOfChoice(everything))).toEqual([null, null, null, null, null, null]);
  });

  it('takes nothing for what the address should not hold', () => {
    expect(choiceOfAddress({ mains: 'THIEF', ordre: 'BEST', retard: 'non' })).toEqual(everything);
    expect(choiceOfAddress({ recherche: 'x'.repeat(200) }).search).toHaveLength(100);
  });

  it('is what the API is asked', () => {
    expect(filterOf(narrowed)).toEqual({
      kinds: ['certification.appeal'],
      search: 'recours',
      overdue: true,
      hands: 'MINE',
      orgUnitId: 'unit-1',
    });
    expect(filterOf(everything)).toEqual({
      kinds: null,
      search: null,
      overdue: false,
      hands: null,
      orgUnitId: null,
    });
  });

  it('is told from everything, and from another', () => {
    expect(isEverything(everything)).toBe(true);
    expect(isEverything(narrowed)).toBe(false);
    expect(sameChoice(narrowed, { ...narrowed })).toBe(true);
    expect(sameChoice(narrowed, { ...narrowed, overdue: false })).toBe(false);
  });

  it('is that of a view', () => {
    const view = { search: 'recours', overdue: true, hands: 'MINE', orgUnitId: 'unit-1' } as const;
    expect(choiceOfView({ ...view, kinds: ['certification.appeal'], orderBy: 'OLDEST' })).toEqual(narrowed);
    const none = { kinds: [], search: '', overdue: false, hands: null, orgUnitId: null } as const;
    expect(choiceOfView({ ...none, orderBy: 'DUE' })).toEqual(everything);
  });
});
