import type { Answer } from './item';
import { candidatePriors, learnPriors } from './learning';
import type { PopulationPrior } from './prior';
import { hashOf, normal, uniform } from './random';
import { probabilityCorrect } from './response-model';
import { releaseOf } from './testing/arbitrary';

const areaOf = [0, 0, 0, 1, 1, 2, 2];
const items = Array.from({ length: 56 }, (_, i) => ({
  id: `item-${i}`,
  competence: i % areaOf.length,
  theme: `theme-${i}`,
  discrimination: 1.3,
  difficulty: -2.5 + (i % 11) / 2,
}));
const release = { ...releaseOf(items), areaOf };

/** Answers of people drawn from a population, to every item. */
function answersOf(people: number, { standardDeviation, general }: PopulationPrior): Answer[][] {
  return Array.from({ length: people }, (_, seed) =>
    items.map((item) => {
      const shared = Math.sqrt(general) * normal(seed, 'general');
      const own = Math.sqrt(1 - general) * normal(seed, `competence/${item.competence}`);
      const p = probabilityCorrect(standardDeviation * (shared + own), item);
      return { itemId: item.id, correct: uniform(seed, hashOf(item.id)) < p };
    }),
  );
}

const meanOf = (priors: ReturnType<typeof learnPriors>, of: 'standardDeviation' | 'general') =>
  priors.reduce((sum, prior) => sum + prior.weight * prior[of], 0);

describe('learnPriors', () => {
  it.each([
    { standardDeviation: 1, general: 0.8, area: 0 },
    { standardDeviation: 2, general: 0.3, area: 0 },
  ])('finds the population that the answers come from: %j', (truth) => {
    const learnt = learnPriors(release, answersOf(60, truth));
    expect(Math.abs(meanOf(learnt, 'standardDeviation') / truth.standardDeviation - 1)).toBeLessThan(0.2);
    expect(Math.abs(meanOf(learnt, 'general') - truth.general)).toBeLessThan(0.15);
    expect(learnt.length).toBeLessThan(candidatePriors.length / 4);
  });

  it('keeps every candidate it has no reason to doubt', () => {
    const candidates = candidatePriors.slice(0, 10);
    expect(learnPriors(release, [], candidates).map(({ weight }) => weight)).toEqual(
      candidates.map(() => expect.closeTo(0.1, 12)),
    );
  });
});
