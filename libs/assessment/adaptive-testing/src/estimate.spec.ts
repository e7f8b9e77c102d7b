import fc from 'fast-check';
import { prepareBank } from './bank';
import { estimateAbilities, posteriorsByPrior } from './estimate';
import type { Answer, Item } from './item';
import type { Posterior } from './posterior';
import { priorCovariance } from './prior';
import { probabilityCorrect } from './response-model';
import { anyItems, anyTest, AREA_OF, releaseOf } from './testing/arbitrary';

const distance = (a: Posterior, b: Posterior) =>
  Math.max(
    ...a.mean.map((value, k) => Math.abs(value - b.mean[k]!)),
    ...a.covariance.map((value, i) => Math.abs(value - b.covariance[i]!)),
  );

describe('estimateAbilities', () => {
  it('is the same to 1e-9 in whatever order the answers came', () => {
    const shuffled = anyTest.chain(({ release, answers }) =>
      fc
        .shuffledSubarray(answers, { minLength: answers.length })
        .map((reordered) => ({ release, answers, reordered })),
    );
    fc.assert(
      fc.property(shuffled, ({ release, answers, reordered }) => {
        const bank = prepareBank(release);
        expect(distance(estimateAbilities(bank, answers), estimateAbilities(bank, reordered))).toBeLessThan(
          1e-9,
        );
      }),
    );
  });

  it('is the same to 1e-9 in whatever order the items stand in the bank', () => {
    fc.assert(
      fc.property(anyTest, ({ release, answers }) => {
        const turned = prepareBank({ ...release, items: release.items.toReversed() });
        const there = estimateAbilities(prepareBank(release), answers);
        expect(distance(there, estimateAbilities(turned, answers))).toBeLessThan(1e-9);
      }),
    );
  });

  it('does not change when an item that was not asked leaves the bank, or one that was is retired', () => {
    fc.assert(
      fc.property(anyTest, fc.nat(), ({ release, answers }, which) => {
        const before = estimateAbilities(prepareBank(release), answers);
        const asked = new Set(answers.map(({ itemId }) => itemId));
        const without = release.items.filter(({ id }) => asked.has(id));
        expect(estimateAbilities(prepareBank({ ...release, items: without }), answers)).toEqual(before);

        const gone = answers[which % answers.length]!.itemId;
        const retired = release.items.map((item) => ({ ...item, retired: item.id === gone }));
        expect(estimateAbilities(prepareBank({ ...release, items: retired }), answers)).toEqual(before);
      }),
    );
  });

  it('rises on the competence when an answer turns from wrong to right, and on no other does it fall', () => {
    fc.assert(
      fc.property(anyTest, fc.nat(), ({ release, answers }, which) => {
        // Under one prior: which of several is likely may turn the others' tide.
        const bank = prepareBank({ ...release, priors: release.priors.slice(0, 1) });
        const turned = which % answers.length;
        const withAnswer = (correct: boolean) =>
          estimateAbilities(
            bank,
            answers.map((answer, i) => (i === turned ? { ...answer, correct } : answer)),
          ).mean;
        const [wrong, right] = [withAnswer(false), withAnswer(true)];
        const { competence } = bank.item(answers[turned]!.itemId);
        expect(right[competence]).toBeGreaterThan(wrong[competence]!);
        right.forEach((mean, k) => expect(mean).toBeGreaterThan(wrong[k]! - 1e-9));
      }),
    );
  });

  it('is the prior when nothing was answered', () => {
    const release = releaseOf([]);
    const { mean, covariance } = estimateAbilities(
      prepareBank({ ...release, priors: release.priors.slice(0, 1) }),
      [],
    );
    expect([...mean]).toEqual(AREA_OF.map(() => 0));
    expect([...covariance]).toEqual([...priorCovariance(release.priors[0]!, AREA_OF)]);
  });

  it('trusts an answer less when the difficulty of its item is not well known', () => {
    const item: Item = { id: 'a', competence: 0, theme: 't', discrimination: 1.5, difficulty: 0 };
    const deviation = (difficultyDeviation: number) => {
      const bank = prepareBank(releaseOf([{ ...item, difficultyDeviation }]));
      return estimateAbilities(bank, [{ itemId: 'a', correct: true }]).covariance[0]!;
    };
    expect(deviation(1)).toBeGreaterThan(deviation(0.5));
    expect(deviation(0.5)).toBeGreaterThan(deviation(0));
  });

  it('refuses an item answered twice, and one the bank does not have', () => {
    const bank = prepareBank(releaseOf([]));
    expect(() => estimateAbilities(bank, [{ itemId: 'a', correct: true }])).toThrow(RangeError);
    const one = prepareBank(
      releaseOf([{ id: 'a', competence: 0, theme: 't', discrimination: 1, difficulty: 0 }]),
    );
    const twice = [
      { itemId: 'a', correct: true },
      { itemId: 'a', correct: false },
    ];
    expect(() => estimateAbilities(one, twice)).toThrow('answered twice');
  });
});

const STEP = 0.1;
const AXIS = Array.from({ length: 161 }, (_, i) => -8 + i * STEP);

/** Probability of the answers on one competence, along its axis. */
function likelihoodAlong(competence: number, items: readonly Item[], answers: readonly Answer[]): number[] {
  const asked = answers.flatMap(({ itemId, correct }) =>
    items
      .filter((item) => item.id === itemId && item.competence === competence)
      .map((item) => ({ item, correct })),
  );
  return AXIS.map((x) =>
    asked.reduce((product, { item, correct }) => {
      const p = probabilityCorrect(x, item);
      return product * (correct ? p : 1 - p);
    }, 1),
  );
}

/** Two competences, by brute force on a fine grid: mean, variance and probability of the answers. */
function integrate(items: readonly Item[], answers: readonly Answer[], covariance: Float64Array) {
  const [a, b, , d] = [...covariance] as [number, number, number, number];
  const determinant = a * d - b * b;
  const [first, second] = [0, 1].map((competence) => likelihoodAlong(competence, items, answers));
  let [mass, sum, otherSum, squares] = [0, 0, 0, 0];
  AXIS.forEach((x, i) =>
    AXIS.forEach((y, j) => {
      const prior = Math.exp(-(d * x * x - 2 * b * x * y + a * y * y) / (2 * determinant));
      const weight = prior * first![i]! * second![j]!;
      mass += weight;
      sum += weight * x;
      otherSum += weight * y;
      squares += weight * x * x;
    }),
  );
  const mean = [sum / mass, otherSum / mass] as const;
  const normaliser = (STEP * STEP) / (2 * Math.PI * Math.sqrt(determinant));
  return { mean, variance: squares / mass - mean[0] ** 2, logMass: Math.log(mass * normaliser) };
}

describe('posteriorsByPrior', () => {
  it('is within a hundredth of the integral computed by brute force', () => {
    fc.assert(
      fc.property(anyItems, fc.infiniteStream(fc.boolean()), (drawn, correct) => {
        const items = drawn.slice(0, 10).map((item) => ({ ...item, competence: item.competence % 2 }));
        const answers = items.map(({ id }) => ({ itemId: id, correct: correct.next().value! }));
        const release = { ...releaseOf(items), areaOf: [0, 0] };
        const priors = release.priors.slice(0, 1);
        const [found] = posteriorsByPrior(prepareBank({ ...release, priors }), answers);
        const exact = integrate(items, answers, priorCovariance(priors[0]!, [0, 0]));
        expect(Math.abs(found!.mean[0]! - exact.mean[0])).toBeLessThan(0.01);
        expect(Math.abs(found!.mean[1]! - exact.mean[1])).toBeLessThan(0.01);
        expect(Math.abs(found!.covariance[0]! / exact.variance - 1)).toBeLessThan(0.02);
        expect(Math.abs(found!.logMass - exact.logMass)).toBeLessThan(0.02);
      }),
      { numRuns: 20 },
    );
  });
});
