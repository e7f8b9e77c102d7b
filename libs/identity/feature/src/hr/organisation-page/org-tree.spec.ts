import { inTreeOrder, possibleParents, searched, treeOf, type Unit } from './org-tree';

const unit = (id: string, parentId: string | null, headcount = 0, titles: string[] = []): Unit => ({
  id,
  version: 1,
  parentId,
  name: id,
  headcount,
  opensOn: null,
  closesOn: null,
  positions: titles.map((title) => ({ id: title, version: 1, title, headcount: 0, closesOn: null })),
});
const town = [
  unit('Mairie', null, 1),
  unit('Écoles', 'Mairie', 3, ['Cantinière']),
  unit('Voirie', 'Mairie', 2),
  unit('Crèche', 'Écoles', 4),
  unit('Perdu', 'ailleurs'),
];

describe('the tree of units', () => {
  it('puts each after the one it is under, and loses none', () => {
    expect(inTreeOrder(town).map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual([
      '0 Mairie',
      '1 Écoles',
      '2 Crèche',
      '1 Voirie',
      '0 Perdu',
    ]);
  });

  it('adds up who is there', () => {
    expect(treeOf(town)[0]?.total).toBe(10);
  });

  it('is searched by units and posts, whatever the accents, with what leads there', () => {
    const names = (search: string) => searched(treeOf(town), search).map(({ unit: { id } }) => id);
    expect(names('creche')).toEqual(['Mairie']);
    expect(names('CANTI')).toEqual(['Mairie']);
    expect(names('perdu')).toEqual(['Perdu']);
    expect(names('xyz')).toEqual([]);
  });

  it('never offers to put a unit under itself', () => {
    expect(possibleParents(town, 'Écoles').map(({ unit: { id } }) => id)).toEqual([
      'Mairie',
      'Voirie',
      'Perdu',
    ]);
  });
});
