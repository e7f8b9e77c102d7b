import { bandOf, barsOf, gapTone, levels, placeOnScale, signedGap } from './level';

describe('levels', () => {
  it('fold into four bands of two', () => {
    expect(levels.map(barsOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(levels.map(bandOf)).toEqual([
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

  it('fill the scale from one end to the other, evenly', () => {
    const places = levels.map(placeOnScale);
    expect([places[0], places.at(-1)]).toEqual([0, 100]);
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    steps.forEach((step) => expect(step).toBeCloseTo(100 / 7, 10));
  });
});

describe('gaps', () => {
  it('always bear their sign, with a real minus', () => {
    expect([-2, 0, 1].map(signedGap)).toEqual(['−2', '=', '+1']);
  });

  it('have a tone on each side, stronger from two levels on', () => {
    expect([-3, -2, -1, 0, 1, 2].map(gapTone)).toEqual([
      'far-under',
      'far-under',
      'under',
      'equal',
      'over',
      'far-over',
    ]);
  });
});
