import { prepareBank } from './bank';
import { releaseExposure } from './exposure';
import type { Answer } from './item';
import { hashOf, normal, uniform } from './random';
import { probabilityCorrect } from './response-model';
import { chooseNext } from './selection';
import { AREA_OF, releaseOf } from './testing/arbitrary';

/** Items whose slopes differ as those of real banks do: everyone would meet the sharpest. */
const items = Array.from({ length: 120 }, (_, i) => ({
  id: `item-${i}`,
  competence: i % AREA_OF.length,
  theme: `theme-${i}`,
  discrimination: Math.exp(0.1 + 0.35 * normal(i, 'discrimination')),
  difficulty: 1.7 * normal(i, 'difficulty'),
}));
const population = { weight: 1, standardDeviation: 1.5, general: 0.6, area: 0 };
const release = { ...releaseOf(items), priors: [population] };
const target = { ceiling: 0.25, length: 10, people: 100, rounds: 12, seed: 1 };

/** One of the population: an ability by competence. */
const abilityOf = (seed: number, competence: number) =>
  1.5 * (Math.sqrt(0.6) * normal(seed, 'general') + Math.sqrt(0.4) * normal(seed, `own/${competence}`));

/** The greatest share of other people of that population who meet one same item. */
function mostShown(exposurePenalties: Record<string, number>): number {
  const bank = prepareBank({ ...release, exposurePenalties });
  const shown = new Map<string, number>();
  for (let seed = 5000; seed < 5200; seed++) {
    const answers: Answer[] = [];
    for (let question = 0; question < target.length; question++) {
      const { itemId, competence } = chooseNext(bank, { seed, answers, purpose: { kind: 'PROFILE' } })!;
      shown.set(itemId, (shown.get(itemId) ?? 0) + 1);
      const p = probabilityCorrect(abilityOf(seed, competence), bank.item(itemId));
      answers.push({ itemId, correct: uniform(seed, hashOf(`right/${itemId}`)) < p });
    }
  }
  return Math.max(...shown.values()) / 200;
}

describe('releaseExposure', () => {
  const penalties = releaseExposure(release, target);

  it('brings the items that all would meet down to the ceiling, but for chance', () => {
    expect(mostShown({})).toBeGreaterThan(0.5);
    expect(mostShown(penalties)).toBeLessThan(0.25 + 0.1);
  });

  it('prices only what would be shown too much', () => {
    const priced = Object.keys(penalties);
    expect(priced.length).toBeGreaterThan(0);
    expect(priced.length).toBeLessThan(items.length / 2);
    expect(Object.values(penalties).every((penalty) => penalty > 0)).toBe(true);
  });

  it('is the same each time', () => {
    const short = { ...target, people: 10, rounds: 2 };
    expect(releaseExposure(release, short)).toEqual(releaseExposure(release, short));
  });

  it('prices nothing when all may be shown', () => {
    expect(releaseExposure(release, { ...target, ceiling: 1, people: 10, rounds: 2 })).toEqual({});
  });
});
