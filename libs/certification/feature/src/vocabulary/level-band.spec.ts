import { bandOf } from './level-band';

it('names two levels of the eight by each band', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(bandOf)).toEqual([
    'NOVICE',
    'NOVICE',
    'INDEPENDENT',
    'INDEPENDENT',
    'ADVANCED',
    'ADVANCED',
    'EXPERT',
    'EXPERT',
  ]);
});
