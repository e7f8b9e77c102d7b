import fc from 'fast-check';
import { type MapCell, MapCellState } from './team-map.types';
import { totalsOf } from './totals.rules';

const { COMMUNICATED, NOT_COMMUNICATED, NOT_REQUIRED } = MapCellState;
const cell = (state: MapCellState, gap: number | null = null) => ({ state, gap }) as MapCell;
const someCell = fc.oneof(
  fc.integer({ min: -7, max: 7 }).map((gap) => cell(COMMUNICATED, gap)),
  fc.constant(cell(NOT_COMMUNICATED)),
  fc.constant(cell(NOT_REQUIRED)),
);

describe('totalsOf', () => {
  it('counts people who share, apart from those of whom nothing is known', () => {
    const column = [
      cell(COMMUNICATED, 2),
      cell(COMMUNICATED, 0),
      cell(COMMUNICATED, -1),
      cell(NOT_COMMUNICATED),
      cell(NOT_REQUIRED),
    ];
    expect(totalsOf(column)).toEqual({ required: 4, sharing: 3, atTarget: 2, toTrain: 1, soleHolder: false });
    expect(totalsOf(column.slice(1))).toMatchObject({ atTarget: 1, soleHolder: true });
    expect(totalsOf([])).toEqual({ required: 0, sharing: 0, atTarget: 0, toTrain: 0, soleHolder: false });
  });

  it('shares out those who share, and does not depend on who comes first', () => {
    fc.assert(
      fc.property(fc.array(someCell), (column) => {
        const totals = totalsOf(column);
        expect(totals.atTarget + totals.toTrain).toBe(totals.sharing);
        expect(totals.sharing).toBeLessThanOrEqual(totals.required);
        expect(totalsOf(column.toReversed())).toEqual(totals);
      }),
    );
  });
});
