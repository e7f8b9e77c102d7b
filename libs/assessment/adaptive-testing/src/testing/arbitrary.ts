import fc from 'fast-check';
import type { BankRelease } from '../bank';
import type { Answer, Item } from '../item';
import { defaultPriors } from '../prior';

/** A frame of three areas and seven competences: small enough to fail legibly. */
export const AREA_OF = [0, 0, 1, 1, 1, 2, 2];

/** Items as banks hold them: usual slopes, difficulties all over the scale, a few themes to share. */
export const anyItems: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      competence: fc.nat(AREA_OF.length - 1),
      theme: fc.nat(40).map((theme) => `theme-${theme}`),
      discrimination: fc.double({ min: 0.4, max: 2.5, noNaN: true }),
      difficulty: fc.double({ min: -4, max: 4, noNaN: true }),
      difficultyDeviation: fc.constantFrom(0, 0.5),
    }),
    { minLength: 12, maxLength: 60 },
  )
  .map((items) => items.map((item, index) => ({ ...item, id: `item-${index}` })));

export const releaseOf = (items: readonly Item[]): BankRelease => ({
  version: 'test',
  items,
  areaOf: AREA_OF,
  priors: defaultPriors,
  exposurePenalties: {},
});

/** Some items of a bank, each answered once. */
export const anyAnswersTo = (items: readonly Item[]): fc.Arbitrary<Answer[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...items], { minLength: 1, maxLength: Math.min(items.length, 25) }),
      fc.infiniteStream(fc.boolean()),
    )
    .map(([asked, correct]) => asked.map(({ id }) => ({ itemId: id, correct: correct.next().value })));

/** A bank and answers to some of its items. */
export const anyTest = anyItems.chain((items) =>
  anyAnswersTo(items).map((answers) => ({ release: releaseOf(items), answers })),
);
