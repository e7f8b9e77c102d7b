import { type AssessedCompetence, nextStep, type NextStepFacts, strengthsOf } from './next-step.rules';
import { AssessmentKind } from './vocabulary';

const competence = (code: string, terms: Partial<AssessedCompetence> = {}): AssessedCompetence => ({
  competenceId: `crcn-${code}`,
  level: 4,
  lower: 3,
  upper: 5,
  expected: null,
  ...terms,
});

const facts = (terms: Partial<NextStepFacts> = {}): NextStepFacts => ({
  kind: AssessmentKind.PRACTICE,
  competenceId: null,
  competences: [competence('1.1'), competence('1.2'), competence('1.3')],
  maySharingHelp: false,
  ...terms,
});

const told = (terms: Partial<NextStepFacts>) => {
  const { reason, competenceId } = nextStep(facts(terms));
  return [reason, competenceId];
};

describe('the next step after a whole profile', () => {
  it('is first what a post expects, where the gap is the greatest', () => {
    const competences = [
      competence('1.1', { expected: 5 }),
      competence('1.2', { expected: 7 }),
      competence('1.3', { lower: 1, upper: 8 }),
    ];
    expect(told({ competences, maySharingHelp: true })).toEqual(['BELOW_EXPECTED', 'crcn-1.2']);
  });

  it('is then what is least known, when it is hardly known', () => {
    const competences = [
      competence('1.1', { expected: 4 }),
      competence('1.2', { lower: 2, upper: 6 }),
      competence('1.3'),
    ];
    expect(told({ competences, maySharingHelp: true })).toEqual(['LEAST_SURE', 'crcn-1.2']);
  });

  it('is then to share, when that would show something new', () => {
    expect(told({ maySharingHelp: true })).toEqual(['SHARE', null]);
  });

  it('is then the lowest, the first of the framework between equals', () => {
    const competences = [competence('1.1'), competence('1.2', { level: 3 }), competence('1.3', { level: 3 })];
    expect(told({ competences })).toEqual(['LOWEST', 'crcn-1.2']);
  });

  it('is at last to be certified', () => {
    const competences = [
      competence('1.1', { level: 5 }),
      competence('1.2', { level: 6, upper: 8, lower: 5 }),
    ];
    expect(told({ competences })).toEqual(['CERTIFY', null]);
  });
});

describe('the next step after one competence', () => {
  it('is never that competence again, though a post expects more of it', () => {
    const competences = [competence('1.1', { upper: 6 }), competence('1.2', { expected: 8 })];
    expect(told({ competenceId: 'crcn-1.2', competences })).toEqual(['LEAST_SURE', 'crcn-1.1']);
  });

  it('is first another one of which a post expects more', () => {
    const competences = [
      competence('1.1', { expected: 5 }),
      competence('1.2', { expected: 8 }),
      competence('1.3', { lower: 1, upper: 8 }),
    ];
    expect(told({ competenceId: 'crcn-1.2', competences })).toEqual(['BELOW_EXPECTED', 'crcn-1.1']);
  });

  it('is otherwise the least known of the others', () => {
    const competences = [
      competence('1.1', { lower: 1, upper: 8 }),
      competence('1.2'),
      competence('1.3', { upper: 6 }),
    ];
    expect(told({ competenceId: 'crcn-1.1', competences })).toEqual(['LEAST_SURE', 'crcn-1.3']);
  });
});

it('after a certification is the certification itself', () => {
  const competences = [competence('1.1', { expected: 8 })];
  expect(told({ kind: AssessmentKind.CERTIFICATION, competences })).toEqual(['CERTIFY', null]);
});

describe('strengths', () => {
  const areas = (...abilities: number[]) =>
    abilities.map((ability, index) => ({ areaCode: String(index + 1), ability }));

  it('are the areas above the person’s own mean, two at most, the best first', () => {
    expect(strengthsOf(areas(0, 0, 0, 0, 1))).toEqual(['5']);
    expect(strengthsOf(areas(-2, 1.2, 1, 1.1, -2))).toEqual(['2', '4']);
    expect(strengthsOf(areas(1, 1, 1, 1, 1.2))).toEqual([]);
  });
});
