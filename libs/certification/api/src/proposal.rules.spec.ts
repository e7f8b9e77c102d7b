import * as fc from 'fast-check';
import { type AreaBelief, attestedLevel, proposalRule, REQUIRED_LEVEL } from './proposal.rules';
import { DecisionOutcome } from './vocabulary';

/** A belief that puts `sure` on this level, and the rest on the first. */
function area(level: number, sure = 0.8): AreaBelief {
  const probabilities = Array.from({ length: 8 }, (_, index) => (index + 1 === level ? sure : 0));
  probabilities[0] = (probabilities[0] ?? 0) + 1 - sure;
  return { areaCode: String(level), level, lower: level, upper: level, probabilities };
}
const outcomeOf = (...areas: AreaBelief[]) => proposalRule(areas).outcome;
const { ISSUE, REFUSE } = DecisionOutcome;

describe('the published rule', () => {
  it.each([
    ['every area at the level 3', [3, 3, 3, 3, 3], ISSUE],
    ['one area at the level 2', [3, 2, 3, 3, 3], ISSUE],
    ['a higher level elsewhere', [8, 2, 3, 5, 3], ISSUE],
    ['two areas at the level 2', [3, 2, 2, 3, 3], REFUSE],
    ['one area at the level 1', [8, 8, 1, 8, 8], REFUSE],
  ])('%s: proposes accordingly', (_, levels, outcome) => {
    expect(outcomeOf(...levels.map((level) => area(level)))).toBe(outcome);
  });

  it('asks for 8 chances in 10, the limit included', () => {
    const others = [area(3), area(3), area(3), area(2)];
    expect(outcomeOf(...others, area(3, 0.8))).toBe(ISSUE);
    expect(outcomeOf(...others, area(3, 0.799))).toBe(REFUSE);
  });

  it('counts higher levels as reaching a lower one', () => {
    const spread = { ...area(3), probabilities: [0.05, 0.15, 0.2, 0.2, 0.2, 0.1, 0.05, 0.05] };
    expect(proposalRule([spread]).areas[0]).toMatchObject({
      attested: 3,
      probability: expect.closeTo(0.8, 9),
    });
  });

  it('proposes nothing on no evidence', () => {
    expect(outcomeOf()).toBe(REFUSE);
  });

  it('does not depend on the order of the areas', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(levels, (some) => {
        const areas = some.map((level) => area(level));
        expect(outcomeOf(...areas.toReversed())).toBe(outcomeOf(...areas));
      }),
    );
  });

  it('never refuses more for a better level', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(levels, fc.nat(4), (some, place) => {
        fc.pre(outcomeOf(...some.map((level) => area(level))) === ISSUE);
        const better = some.map((level, index) => area(index === place ? level + 1 : level));
        expect(outcomeOf(...better)).toBe(ISSUE);
      }),
    );
  });
});

describe('the level attested', () => {
  it('is the highest that is reached with 8 chances in 10', () => {
    expect(attestedLevel([0, 0, 0, 0.1, 0.8, 0.1, 0, 0])).toBe(5);
  });

  it('is none when only the first is: everyone reaches it', () => {
    expect(attestedLevel([0.3, 0.7, 0, 0, 0, 0, 0, 0])).toBeNull();
    expect(REQUIRED_LEVEL).toBeGreaterThan(1);
  });
});
