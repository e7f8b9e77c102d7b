import { isUnderWay, wordsOf } from './job-words';

describe('wordsOf', () => {
  const t = (key: string) =>
    key === 'reason.UNREACHABLE' ? 'Unreachable.' : key === 'reason.other' ? 'Other.' : `jobs.${key}`;

  it('gives the words of a code the catalogue knows', () => {
    expect(wordsOf(t, 'reason.UNREACHABLE', 'reason.other')).toBe('Unreachable.');
  });

  it('gives general words for another', () => {
    expect(wordsOf(t, 'reason.NEW', 'reason.other')).toBe('Other.');
  });
});

it.each([
  ['QUEUED', true],
  ['RUNNING', true],
  ['WAITING_RETRY', true],
  ['DONE', false],
  ['DEAD', false],
  ['CANCELLED', false],
] as const)('%s is under way: %s', (state, expected) => {
  expect(isUnderWay(state)).toBe(expected);
});
