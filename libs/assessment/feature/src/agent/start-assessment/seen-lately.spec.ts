import { seenLately } from './seen-lately';

const now = new Date('2026-11-22T09:00:00Z');
const past = (changes: object = {}) => ({
  id: 'a',
  kind: 'PRACTICE' as const,
  state: 'FINISHED' as const,
  finishedAt: '2026-10-24T09:00:00Z',
  competence: { id: 'crcn-4.1' },
  ...changes,
});

describe('seenLately', () => {
  it.each([
    ['the same competence, 29 days ago', [past()], 'same'],
    ['the same competence, 31 days ago', [past({ finishedAt: '2026-10-22T09:00:00Z' })], null],
    ['another competence', [past({ competence: { id: 'crcn-1.1' } })], null],
    ['a whole profile', [past({ competence: null })], 'profile'],
    ['both', [past({ competence: null }), past()], 'same'],
    ['one given up', [past({ state: 'ABANDONED' })], null],
    [
      'a certification, whose questions are others',
      [past({ kind: 'CERTIFICATION', competence: null })],
      null,
    ],
    ['nothing', [], null],
  ])('%s', (_case, assessments, seen) => {
    expect(seenLately(assessments, 'crcn-4.1', now)).toBe(seen);
  });
});
