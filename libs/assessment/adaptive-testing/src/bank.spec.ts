import { prepareBank } from './bank';
import { priorCovariance } from './prior';
import { releaseOf } from './testing/arbitrary';

const item = { id: 'a', competence: 0, theme: 't', discrimination: 1, difficulty: 0 };

describe('prepareBank', () => {
  it.each([
    ['stands twice', [item, item]],
    ['is not one of', [{ ...item, competence: 7 }]],
    ['is not one of', [{ ...item, competence: 0.5 }]],
    ['positive discrimination', [{ ...item, discrimination: 0 }]],
    ['finite difficulty', [{ ...item, difficulty: Number.NaN }]],
    ['0 or more', [{ ...item, difficultyDeviation: -1 }]],
  ])('refuses an item that %s', (message, items) => {
    expect(() => prepareBank(releaseOf(items))).toThrow(message);
  });

  it('refuses a bank without a prior', () => {
    expect(() => prepareBank({ ...releaseOf([item]), priors: [] })).toThrow(RangeError);
  });
});

describe('priorCovariance', () => {
  it('shares the variance between all, those of an area, and each', () => {
    const covariance = priorCovariance({ standardDeviation: 2, general: 0.5, area: 0.25 }, [0, 0, 1]);
    expect([...covariance]).toEqual([4, 3, 2, 3, 4, 2, 2, 2, 4]);
  });

  it('refuses shares that leave nothing of its own to a competence', () => {
    expect(() => priorCovariance({ standardDeviation: 1, general: 0.9, area: 0.1 }, [0])).toThrow(RangeError);
  });
});
