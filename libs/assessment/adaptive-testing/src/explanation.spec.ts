import fc from 'fast-check';
import { prepareBank } from './bank';
import { estimateAbilities } from './estimate';
import { changesBy } from './explanation';
import { expectedLevel, levelEstimates } from './levels';
import { anyTest } from './testing/arbitrary';

describe('changesBy', () => {
  it('goes from the estimate without that answer to the estimate with all, the greatest change first', () => {
    fc.assert(
      fc.property(anyTest, fc.nat(), ({ release, answers }, which) => {
        const bank = prepareBank(release);
        const { itemId } = answers[which % answers.length]!;
        const changes = changesBy(bank, answers, itemId);
        const expected = (given: typeof answers) =>
          levelEstimates(estimateAbilities(bank, given), release.areaOf).competences.map(expectedLevel);
        const [before, after] = [
          expected(answers.filter((answer) => answer.itemId !== itemId)),
          expected(answers),
        ];
        for (const change of changes) {
          expect(change.before).toBe(before[change.competence]);
          expect(change.after).toBe(after[change.competence]);
        }
        const sizes = changes.map((change) => Math.abs(change.after - change.before));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });

  it('moves most the competence asked when nothing else was', () => {
    const items = [{ id: 'a', competence: 1, theme: 't', discrimination: 1, difficulty: 0 }];
    const bank = prepareBank({
      version: 'test',
      items,
      areaOf: [0, 0, 1],
      priors: [{ weight: 1, standardDeviation: 1.5, general: 0.5, area: 0.2 }],
      exposurePenalties: {},
    });
    const changes = changesBy(bank, [{ itemId: 'a', correct: true }], 'a');
    expect(changes.map(({ competence }) => competence)).toEqual([1, 0, 2]);
    expect(changes.every(({ before, after }) => after > before)).toBe(true);
  });

  it('refuses an item that was not answered', () => {
    const bank = prepareBank({
      version: 'test',
      items: [],
      areaOf: [0],
      priors: [{ weight: 1, standardDeviation: 1, general: 0, area: 0 }],
      exposurePenalties: {},
    });
    expect(() => changesBy(bank, [], 'a')).toThrow(RangeError);
  });
});
