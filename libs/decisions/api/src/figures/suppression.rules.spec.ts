import { shownCounts, shownPartition, SMALLEST_GROUP } from './suppression.rules';

describe('counts that add up', () => {
  it('are shown to the nearest five', () => {
    expect(shownPartition({ A: 12, B: 33 })).toEqual({ total: 45, parts: { A: 10, B: 35 } });
  });

  it('say a zero, which is nobody', () => {
    expect(shownPartition({ A: 0, B: 21 })).toEqual({ total: 20, parts: { A: 0, B: 20 } });
    expect(shownPartition({ A: 0, B: 0 })).toEqual({ total: 0, parts: { A: 0, B: 0 } });
  });

  it('hide with a small part the next smallest, which a subtraction would reveal', () => {
    expect(shownPartition({ A: 3, B: 8, C: 40 })).toEqual({ total: 50, parts: { A: null, B: null, C: 40 } });
  });

  it('hide a third when the first two are too few together', () => {
    expect(shownPartition({ A: 1, B: 2, C: 8, D: 40 }).parts).toEqual({ A: null, B: null, C: null, D: 40 });
  });

  it('hide the total too when nothing else can be', () => {
    expect(shownPartition({ A: 3, B: 0 })).toEqual({ total: null, parts: { A: null, B: 0 } });
    expect(shownPartition({ A: 1, B: 2 })).toEqual({ total: null, parts: { A: null, B: null } });
  });

  it('never leave fewer than five people, nor one part alone, to be found by subtraction', () => {
    let seed = 20260615;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 20_000; round += 1) {
      const counts = Object.fromEntries(
        Array.from({ length: 1 + random(6) }, (_, index) => [
          `P${index}`,
          random(3) === 0 ? random(30) : random(6),
        ]),
      );
      const { total, parts } = shownPartition(counts);
      const hidden = Object.entries(counts).filter(([code]) => parts[code] === null);
      const people = hidden.reduce((sum, [, count]) => sum + count, 0);
      for (const [code, count] of Object.entries(counts)) {
        if (parts[code] !== null) expect(count === 0 || count >= SMALLEST_GROUP).toBe(true);
      }
      // With the total known, what is hidden is known as a whole: it must be several parts, of enough people.
      if (total !== null && hidden.length > 0) {
        expect({ counts, several: hidden.length > 1, enough: people >= SMALLEST_GROUP }).toEqual({
          counts,
          several: true,
          enough: true,
        });
      }
    }
  });
});

describe('counts that do not add up', () => {
  it('are each shown or hidden by themselves, without a total', () => {
    expect(shownCounts({ A: 4, B: 6, C: 0 })).toEqual({ total: null, parts: { A: null, B: 5, C: 0 } });
  });
});
