import type { Outcome } from '../result/headline';
import { profileHeadline } from './profile-headline';

const ofOne: Outcome = {
  assessment: { competence: { name: 'Gérer des données' } },
  competences: [{ level: 3 }],
  strengths: [],
  nextCompetence: { name: 'Programmer' },
  nextReason: 'LEAST_SURE',
};
const own = (areaCode: string, level: number) => ({ level, competence: { areaCode } });

describe('profileHeadline', () => {
  it('sums up the whole profile after one competence: the areas that stand out, then what comes next', () => {
    const levels = [own('1', 3), own('1', 3), own('2', 5), own('2', 5), own('4', 6), own('5', 2)];
    expect(profileHeadline(ofOne, levels)).toEqual({
      key: 'strengthsAndNext',
      values: { strengths: '4,2', next: 'Programmer' },
    });
  });

  it('names no strength when areas are within half a level of one another', () => {
    expect(profileHeadline(ofOne, [own('1', 3), own('2', 3)]).key).toBe('next');
  });

  it('compares nothing while a single area is known', () => {
    expect(profileHeadline(ofOne, [own('1', 3), own('1', 5)])).toEqual({
      key: 'known',
      values: { count: 2 },
    });
    expect(profileHeadline(ofOne, [own('1', 3)]).key).toBe('one');
  });

  it('keeps the sentence of the result after a whole profile', () => {
    const whole = { ...ofOne, assessment: { competence: null }, strengths: ['5'] };
    expect(profileHeadline(whole, [own('1', 3), own('4', 6)]).values['strengths']).toBe('5');
  });
});
