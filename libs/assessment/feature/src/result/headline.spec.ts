import { headlineOf, type Outcome } from './headline';

const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  assessment: { competence: null },
  competences: [{ level: 3 }, { level: 6 }],
  strengths: [],
  nextCompetence: null,
  nextReason: 'SHARE',
  ...changes,
});

describe('headlineOf', () => {
  it.each([
    ['level', outcome()],
    ['next', outcome({ nextCompetence: { name: 'Gérer des données' } })],
    ['strengths', outcome({ strengths: ['4'] })],
    ['strengthsAndNext', outcome({ strengths: ['4', '2'], nextCompetence: { name: 'Gérer' } })],
    ['one', outcome({ assessment: { competence: { name: 'Gérer' } }, competences: [{ level: 3 }] })],
  ])('says %s', (key, of) => {
    expect(headlineOf(of).key).toBe(key);
  });

  it('keeps the strongest first', () => {
    expect(headlineOf(outcome({ strengths: ['4', '2'] })).values['strengths']).toBe('4,2');
  });
});
