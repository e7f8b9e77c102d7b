import fc from 'fast-check';
import {
  certifiedLevel,
  expectedLevel,
  levelEstimate,
  levelEstimates,
  levelOf,
  normalDistribution,
  probabilityReached,
  provisionalCutOffs,
} from './levels';

const anyBelief = fc.record({
  mean: fc.double({ min: -6, max: 6, noNaN: true }),
  deviation: fc.double({ min: 0.05, max: 3, noNaN: true }),
});

describe('levelEstimate', () => {
  it('gives probabilities that sum to 1, and an interval that holds the level and at least its probability', () => {
    fc.assert(
      fc.property(anyBelief, (belief) => {
        const { level, lower, upper, probabilities } = levelEstimate(belief);
        expect(probabilities).toHaveLength(8);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
        expect(lower).toBeLessThanOrEqual(level);
        expect(level).toBeLessThanOrEqual(upper);
        const within = probabilities.slice(lower - 1, upper).reduce((sum, p) => sum + p, 0);
        expect(within).toBeGreaterThan(0.8 - 1e-6);
      }),
    );
  });

  it('gives intervals that stand one in the other as their probability grows', () => {
    const anyTwo = fc.tuple(
      fc.double({ min: 0.05, max: 0.99, noNaN: true }),
      fc.double({ min: 0.05, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(anyBelief, anyTwo, (belief, [a, b]) => {
        const narrow = levelEstimate(belief, provisionalCutOffs, Math.min(a, b));
        const wide = levelEstimate(belief, provisionalCutOffs, Math.max(a, b));
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  it('never falls when the ability rises', () => {
    fc.assert(
      fc.property(anyBelief, fc.double({ min: 0, max: 4, noNaN: true }), ({ mean, deviation }, rise) => {
        const [low, high] = [mean, mean + rise].map((ability) => levelEstimate({ mean: ability, deviation }));
        for (const name of ['level', 'lower', 'upper'] as const) {
          expect(high![name]).toBeGreaterThanOrEqual(low![name]);
        }
        expect(expectedLevel(high!)).toBeGreaterThanOrEqual(expectedLevel(low!) - 1e-6);
        expect(certifiedLevel(high!.probabilities)).toBeGreaterThanOrEqual(
          certifiedLevel(low!.probabilities),
        );
      }),
    );
  });
});

describe('levelEstimates', () => {
  it('takes the mean of its competences for an area', () => {
    const posterior = {
      mean: Float64Array.of(1, 2, -1),
      covariance: Float64Array.of(0.5, 0.2, 0.1, 0.2, 0.4, 0.1, 0.1, 0.1, 0.3),
    };
    const { areas, competences } = levelEstimates(posterior, [0, 0, 1]);
    expect(areas[0]!.ability).toBeCloseTo(1.5, 12);
    expect(areas[0]!.standardDeviation ** 2).toBeCloseTo((0.5 + 0.4 + 2 * 0.2) / 4, 12);
    expect(areas[1]).toEqual(competences[2]);
  });
});

describe('levels', () => {
  it('begin at their cut-off', () => {
    expect([-3, -2.1, -0.01, 0, 2.0999, 2.1].map((ability) => levelOf(ability))).toEqual([1, 2, 4, 5, 7, 8]);
  });

  it('are certified as the highest reached with 8 chances in 10', () => {
    const probabilities = [0.05, 0.1, 0.05, 0.7, 0.1, 0, 0, 0];
    expect(probabilityReached(probabilities, 4)).toBeCloseTo(0.8, 12);
    expect(certifiedLevel(probabilities, 0.79)).toBe(4);
    expect(certifiedLevel(probabilities, 0.84)).toBe(3);
    expect(certifiedLevel([1, 0, 0, 0, 0, 0, 0, 0])).toBe(1);
  });
});

describe('normalDistribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [-1.2815515655, 0.1],
    [1.959963985, 0.975],
    [-6, 9.87e-10],
  ])('is that of the tables at %d', (x, probability) => {
    expect(Math.abs(normalDistribution(x) - probability)).toBeLessThan(1e-7);
  });
});
