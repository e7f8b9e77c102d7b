import { accessEffects, type Group, leftAlone, type UnitRight } from './access-effects.rules';
import { treeOf } from './planned-tree.rules';

const before = treeOf([
  { id: 'root', parentId: null, name: 'Région' },
  { id: 'hr', parentId: 'root', name: 'RH' },
  { id: 'pay', parentId: 'hr', name: 'Paie' },
  { id: 'roads', parentId: 'root', name: 'Routes' },
]);
const after = treeOf([
  { id: 'root', parentId: null, name: 'Région' },
  { id: 'hr', parentId: 'root', name: 'RH' },
  { id: 'pay', parentId: 'roads', name: 'Paie' },
  { id: 'roads', parentId: 'root', name: 'Routes' },
]);
const group = (units: string[], count: number, later = units, agentId: string | null = null): Group => ({
  agentId,
  count,
  before: units,
  after: later,
});
const right = (id: string, unit: string | null, operations = ['CONSULTATION']): UnitRight => ({
  id,
  operations,
  populationOrgUnitId: unit,
});
const pay = group(['pay'], 12);
const roads = group(['roads'], 30);
const camille = group(['roads'], 1, ['hr'], 'camille');

describe('what a reorganisation does to access', () => {
  it('says whom each right gains and loses when a unit goes elsewhere', () => {
    expect(accessEffects(before, after, [pay, roads], [right('hr', 'hr'), right('roads', 'roads')])).toEqual([
      { rightId: 'hr', gained: [], lost: [pay], isEmptied: false },
      { rightId: 'roads', gained: [pay], lost: [], isEmptied: false },
    ]);
  });

  it('says it of somebody who moves', () => {
    expect(accessEffects(before, before, [camille], [right('hr', 'hr'), right('roads', 'roads')])).toEqual([
      { rightId: 'hr', gained: [camille], lost: [], isEmptied: false },
      { rightId: 'roads', gained: [], lost: [camille], isEmptied: false },
    ]);
  });

  it('tells nothing of a right on everyone, nor of one that covers the same people', () => {
    expect(accessEffects(before, after, [pay, camille], [right('all', null), right('root', 'root')])).toEqual(
      [],
    );
  });

  it('keeps whoever has another unit that the right covers', () => {
    const twoPosts = group(['pay', 'hr'], 1);
    expect(accessEffects(before, after, [twoPosts], [right('hr', 'hr')])).toEqual([]);
  });

  it('says of a right whose unit closes that it covers nobody any more', () => {
    const closed = treeOf([...before.values()].filter(({ id }) => id !== 'roads'));
    const leaving = group(['roads'], 30, ['root']);
    expect(accessEffects(before, closed, [leaving], [right('roads', 'roads')])).toEqual([
      { rightId: 'roads', gained: [], lost: [leaving], isEmptied: true },
    ]);
  });

  it('finds those whom nobody could reach any more', () => {
    const rights = [right('hr', 'hr'), right('skills', 'roads', ['MANAGE_SKILLS'])];
    expect(leftAlone(before, after, [pay, roads], rights, ['CONSULTATION'])).toEqual([pay]);
    expect(leftAlone(before, after, [pay], [...rights, right('all', null)], ['CONSULTATION'])).toEqual([]);
    expect(leftAlone(before, after, [roads], rights, ['CONSULTATION'])).toEqual([]);
  });
});
