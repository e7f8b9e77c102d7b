import fc from 'fast-check';
import { effectiveSlope, fisherInformation, logLikelihood, probabilityCorrect } from './response-model';

const item = { discrimination: 1.5, difficulty: 0.4 };
const anyAbility = fc.double({ min: -9, max: 9, noNaN: true });

describe('probabilityCorrect', () => {
  it('is one half where ability equals difficulty, and rises with ability', () => {
    expect(probabilityCorrect(0.4, item)).toBe(0.5);
    fc.assert(
      fc.property(anyAbility, fc.double({ min: 0.01, max: 5, noNaN: true }), (ability, rise) => {
        expect(probabilityCorrect(ability + rise, item)).toBeGreaterThan(probabilityCorrect(ability, item));
      }),
    );
  });

  it('is the mean over an uncertain difficulty, within a hundredth', () => {
    const uncertain = { ...item, difficultyDeviation: 0.8 };
    for (const ability of [-3, -1, 0.4, 1, 2.5]) {
      let [sum, mass] = [0, 0];
      for (let z = -6; z <= 6; z += 0.01) {
        const weight = Math.exp((-z * z) / 2);
        mass += weight;
        sum += weight * probabilityCorrect(ability, { ...item, difficulty: item.difficulty + 0.8 * z });
      }
      expect(Math.abs(probabilityCorrect(ability, uncertain) - sum / mass)).toBeLessThan(0.01);
    }
    expect(effectiveSlope(uncertain)).toBeLessThan(effectiveSlope(item));
  });
});

describe('logLikelihood', () => {
  it('is the logarithm of the probability, and does not underflow', () => {
    fc.assert(
      fc.property(anyAbility, (ability) => {
        expect(logLikelihood(ability, item, true)).toBeCloseTo(
          Math.log(probabilityCorrect(ability, item)),
          9,
        );
        expect(logLikelihood(ability, item, false)).toBeCloseTo(
          Math.log(1 - probabilityCorrect(ability, item)),
          6,
        );
      }),
    );
    expect(logLikelihood(-1000, item, true)).toBeCloseTo(-1.5 * 1000.4, 6);
  });
});

describe('fisherInformation', () => {
  it('peaks at a²/4 where ability equals difficulty', () => {
    expect(fisherInformation(0.4, item)).toBeCloseTo(1.5 ** 2 / 4, 12);
    fc.assert(
      fc.property(anyAbility, (ability) => {
        expect(fisherInformation(ability, item)).toBeLessThanOrEqual(1.5 ** 2 / 4);
      }),
    );
  });

  it('equals (dP/dθ)² / P(1 − P), computed by finite differences', () => {
    const h = 1e-5;
    const p = probabilityCorrect(1, item);
    const slope = (probabilityCorrect(1 + h, item) - probabilityCorrect(1 - h, item)) / (2 * h);
    expect(fisherInformation(1, item)).toBeCloseTo(slope ** 2 / (p * (1 - p)), 8);
  });
});
