import { byArea, orderColumns } from './map-columns';
import { competence } from './testing/sample-map';

const columns = [
  competence('a', 'A', { atTarget: 3, sharing: 6, toTrain: 3 }),
  competence('b', 'B', { atTarget: 0, sharing: 0, toTrain: 0 }, '2'),
  competence('c', 'C', { atTarget: 1, sharing: 6, toTrain: 5 }, '2'),
  competence('d', 'D', { atTarget: 3, sharing: 6, toTrain: 3 }, '1'),
];
const ids = (ordered: typeof columns | ReturnType<typeof orderColumns>) =>
  ordered.map(({ competence: { id } }) => id).join('');

describe('the order of competences', () => {
  it('is that of the framework, unless asked', () => {
    expect(ids(orderColumns(columns, 'framework'))).toBe('abcd');
  });

  it('puts the least covered first; where nobody shares nothing is known, and it comes last', () => {
    expect(ids(orderColumns(columns, 'coverage'))).toBe('cadb');
  });

  it('puts first where most people are below, ties in the order of the framework', () => {
    expect(ids(orderColumns(columns, 'gap'))).toBe('cadb');
    expect(ids(columns)).toBe('abcd');
  });
});

describe('byArea', () => {
  it('puts competences of one area side by side', () => {
    expect(byArea(columns).map(({ code, competences }) => `${code}:${ids(competences)}`)).toEqual([
      '1:ad',
      '2:bc',
    ]);
  });
});
