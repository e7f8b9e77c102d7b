import fc from 'fast-check';
import { levelEstimate, type LevelEstimates } from './levels';
import {
  certificationRule,
  competenceRule,
  isPrecise,
  profileRule,
  remainingBounds,
  shouldStop,
  type StoppingRule,
} from './stopping';

describe('shouldStop', () => {
  it.each([
    [profileRule, { answered: 23, left: 60, precise: true }, null],
    [profileRule, { answered: 24, left: 60, precise: true }, 'PRECISION'],
    [profileRule, { answered: 39, left: 60, precise: false }, null],
    [profileRule, { answered: 40, left: 60, precise: false }, 'MAXIMUM'],
    [profileRule, { answered: 12, left: 0, precise: false }, 'BANK_EXHAUSTED'],
    [competenceRule, { answered: 6, left: 2, precise: true }, 'PRECISION'],
    [competenceRule, { answered: 8, left: 0, precise: false }, 'MAXIMUM'],
    [certificationRule, { answered: 31, left: 20, precise: false }, null],
    [certificationRule, { answered: 32, left: 20, precise: false }, 'MAXIMUM'],
  ] as const)('%j at %j: %s', (rule, progress, reason) => {
    expect(shouldStop(rule, progress)).toBe(reason);
  });
});

describe('remainingBounds', () => {
  const anyRule: fc.Arbitrary<StoppingRule> = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.nat(20), fc.boolean())
    .map(([minimum, more, precision]) => ({
      minimum,
      maximum: minimum + more,
      ...(precision ? { span: 3 } : {}),
    }));

  it('holds whatever comes: the test ends within the bounds told at any moment', () => {
    const anyFuture = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(anyRule, fc.nat(60), anyFuture, (rule, questions, future) => {
        const told: { atLeast: number; atMost: number }[] = [];
        for (let answered = 0; ; answered++) {
          const precise = rule.span !== undefined && future.next().value!;
          const progress = { answered, left: Math.max(questions - answered, 0), precise };
          told.push(remainingBounds(rule, progress));
          if (shouldStop(rule, progress)) break;
        }
        const end = told.length - 1;
        told.forEach(({ atLeast, atMost }, answered) => {
          expect(atLeast).toBeLessThanOrEqual(end - answered);
          expect(atMost).toBeGreaterThanOrEqual(end - answered);
        });
        expect(told[end]).toEqual({ atLeast: 0, atMost: 0 });
      }),
    );
  });
});

describe('isPrecise', () => {
  const sure = levelEstimate({ mean: 0.35, deviation: 0.2 });
  const vague = levelEstimate({ mean: 0.35, deviation: 1.5 });
  const estimates: LevelEstimates = { areas: [sure, sure], competences: [sure, vague] };

  it('asks for every area of a profile', () => {
    expect(isPrecise(profileRule, { kind: 'PROFILE' }, estimates)).toBe(true);
    expect(isPrecise(profileRule, { kind: 'PROFILE' }, { ...estimates, areas: [sure, vague] })).toBe(false);
  });

  it('asks for the one competence of a test on it', () => {
    expect(isPrecise(competenceRule, { kind: 'COMPETENCE', competence: 0 }, estimates)).toBe(true);
    expect(isPrecise(competenceRule, { kind: 'COMPETENCE', competence: 1 }, estimates)).toBe(false);
  });

  it('is never reached by a rule without precision', () => {
    expect(isPrecise(certificationRule, { kind: 'PROFILE' }, estimates)).toBe(false);
  });
});
