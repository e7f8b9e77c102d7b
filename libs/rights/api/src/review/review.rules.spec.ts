import { ReviewOutcome } from '../vocabulary';
import { decisionErrors, lineState, openingErrors } from './review.rules';

const TODAY = '2026-06-15';
const { KEPT, SHORTENED, ENDED } = ReviewOutcome;

describe('opening a review', () => {
  it.each([
    [{}, []],
    [{ title: ' ' }, ['title REQUIRED']],
    [{ dueOn: TODAY }, ['dueOn IN_THE_PAST']],
    [{ dueOn: 'bientôt' }, ['dueOn NOT_A_DATE']],
    [{ dueOn: '2026-10-13' }, []],
    [{ dueOn: '2026-10-14' }, ['dueOn TOO_FAR']],
  ])('with %j is refused for %j', (changes, expected) => {
    const errors = openingErrors({ title: 'Revue de printemps', dueOn: '2026-07-15', ...changes }, TODAY);
    expect(errors.map(({ path, code }) => `${path.at(-1)} ${code}`)).toEqual(expected);
  });
});

describe('deciding', () => {
  it.each([
    [{ outcome: KEPT }, []],
    [{ outcome: ENDED }, ['REQUIRED']],
    [{ outcome: ENDED, reason: 'A changé de service' }, []],
    [{ outcome: SHORTENED, reason: 'Jusqu’à la fin du projet', validUntil: '2026-09-01' }, []],
    [{ outcome: SHORTENED, validUntil: '2026-09-01' }, ['REQUIRED']],
    [{ outcome: SHORTENED, reason: 'Projet', validUntil: '' }, ['NOT_A_DATE']],
    [{ outcome: SHORTENED, reason: 'Projet', validUntil: '2026-12-31' }, ['NOT_SHORTER']],
    [{ outcome: SHORTENED, reason: 'Projet', validUntil: '2026-06-14' }, ['NOT_SHORTER']],
  ])('%j is refused for %j', (decision, expected) => {
    expect(decisionErrors(decision, '2026-12-31', TODAY).map(({ code }) => code)).toEqual(expected);
  });
});

it('never counts as reviewed what nobody looked at', () => {
  expect(lineState(null, false)).toBe('WAITING');
  expect(lineState(null, true)).toBe('OVER_MEANWHILE');
  expect(lineState(KEPT, true)).toBe(KEPT);
});
