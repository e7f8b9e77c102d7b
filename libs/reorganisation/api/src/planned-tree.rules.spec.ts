import { below, moved, planned, type Tree, treeOf, type UnitMove } from './planned-tree.rules';
import { MoveKind } from './vocabulary';

const tree = treeOf([
  { id: 'root', parentId: null, name: 'Région' },
  { id: 'hr', parentId: 'root', name: 'Ressources humaines' },
  { id: 'pay', parentId: 'hr', name: 'Paie' },
  { id: 'roads', parentId: 'root', name: 'Routes' },
]);
const move = (kind: MoveKind, orgUnitId: string, more: Partial<UnitMove> = {}): UnitMove => ({
  kind,
  orgUnitId,
  parentId: null,
  name: null,
  ...more,
});
const names = (after: Tree) => [...after.values()].map(({ id, parentId, name }) => [id, parentId, name]);

describe('a planned tree', () => {
  it('finds a unit and all those below it', () => {
    expect([...below(tree, 'root')].sort()).toEqual(['hr', 'pay', 'roads', 'root']);
    expect([...below(tree, 'pay')]).toEqual(['pay']);
    expect(below(tree, 'nobody')).toEqual(new Set());
  });

  it('creates, renames, moves and closes, each line after those before it', () => {
    const { tree: after, fault } = planned(tree, [
      move(MoveKind.CREATE_UNIT, 'digital', { parentId: 'root', name: 'Numérique' }),
      move(MoveKind.MOVE_UNIT, 'pay', { parentId: 'digital' }),
      move(MoveKind.RENAME_UNIT, 'pay', { name: 'Paie et carrières' }),
      move(MoveKind.CLOSE_UNIT, 'hr'),
    ]);
    expect(fault).toBeNull();
    expect(names(after)).toEqual([
      ['root', null, 'Région'],
      ['pay', 'digital', 'Paie et carrières'],
      ['roads', 'root', 'Routes'],
      ['digital', 'root', 'Numérique'],
    ]);
  });

  it('leaves the tree it was given as it was', () => {
    moved(tree, move(MoveKind.CLOSE_UNIT, 'roads'));
    expect(tree.has('roads')).toBe(true);
  });

  it.each([
    ['a unit that is no more', move(MoveKind.RENAME_UNIT, 'gone', { name: 'X' }), 'UNIT_GONE'],
    ['a unit that is there already', move(MoveKind.CREATE_UNIT, 'hr', { name: 'X' }), 'UNIT_THERE'],
    ['a parent that is no more', move(MoveKind.MOVE_UNIT, 'hr', { parentId: 'gone' }), 'PARENT_GONE'],
    ['a unit put under itself', move(MoveKind.MOVE_UNIT, 'hr', { parentId: 'hr' }), 'LOOP'],
    ['a unit put under one of its own', move(MoveKind.MOVE_UNIT, 'hr', { parentId: 'pay' }), 'LOOP'],
    ['a unit that holds others', move(MoveKind.CLOSE_UNIT, 'hr'), 'HAS_UNITS'],
    ['a unit left where it is', move(MoveKind.MOVE_UNIT, 'hr', { parentId: 'root' }), 'NO_CHANGE'],
    ['the name it bears', move(MoveKind.RENAME_UNIT, 'hr', { name: 'Ressources humaines' }), 'NO_CHANGE'],
  ])('refuses %s', (_what, line, code) => {
    expect(moved(tree, line)).toBe(code);
    const { tree: after, fault } = planned(tree, [line, move(MoveKind.CLOSE_UNIT, 'roads')]);
    expect(fault).toEqual({ move: line, code });
    expect(after).toBe(tree);
  });

  it('leaves the tree alone when somebody moves', () => {
    expect(moved(tree, move(MoveKind.MOVE_AGENT, 'pay'))).toBe(tree);
    expect(moved(tree, move(MoveKind.MOVE_AGENT, 'gone'))).toBe('UNIT_GONE');
  });
});
