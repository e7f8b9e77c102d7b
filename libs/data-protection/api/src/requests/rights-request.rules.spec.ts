import { RightsRequestStatus } from '../vocabulary';
import { actErrors, deadlineState, mayAct, type RequestAct, type RequestFacts } from './rights-request.rules';

const { RECEIVED, IN_PROGRESS, WAITING_FOR_PERSON, ANSWERED, WITHDRAWN } = RightsRequestStatus;

const request = (changes: Partial<RequestFacts> = {}): RequestFacts => ({
  status: IN_PROGRESS,
  receivedOn: '2026-06-15',
  dueOn: '2026-07-15',
  extensionReason: null,
  ...changes,
});

const codes = (act: RequestAct, changes: Partial<RequestFacts> = {}, today = '2026-06-20') =>
  actErrors(act, request(changes), today).map(({ code }) => code);

describe('an act on a request', () => {
  const acts: readonly RequestAct[] = ['take', 'clarify', 'reply', 'resume', 'extend', 'answer', 'withdraw'];

  it.each([
    [RECEIVED, ['take', 'clarify', 'extend', 'answer', 'withdraw']],
    [IN_PROGRESS, ['take', 'clarify', 'extend', 'answer', 'withdraw']],
    [WAITING_FOR_PERSON, ['take', 'reply', 'resume', 'extend', 'answer', 'withdraw']],
    [ANSWERED, []],
    [WITHDRAWN, []],
  ])('%s allows %j', (status, allowed) => {
    expect(acts.filter((act) => mayAct(act, request({ status }), '2026-06-20'))).toEqual(allowed);
  });

  it('on what is closed says so, whatever the act', () => {
    expect(acts.flatMap((act) => codes(act, { status: ANSWERED }))).toEqual(acts.map(() => 'CLOSED'));
  });

  it('that no longer fits says that the request has moved on', () => {
    expect(codes('reply')).toEqual(['CHANGED']);
  });
});

describe('more time', () => {
  it('is taken until the last day of the first month, and not the day after', () => {
    expect(codes('extend', {}, '2026-07-15')).toEqual([]);
    expect(codes('extend', {}, '2026-07-16')).toEqual(['TOO_LATE_TO_EXTEND']);
  });

  it('is taken once', () => {
    expect(codes('extend', { extensionReason: 'Beaucoup de pièces', dueOn: '2026-09-15' })).toEqual([
      'ALREADY_EXTENDED',
    ]);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-07-07', 'ON_TIME'],
    ['2026-07-08', 'SOON'],
    ['2026-07-15', 'SOON'],
    ['2026-07-16', 'LATE'],
  ])('on %s is %s', (today, state) => {
    expect(deadlineState(request(), today)).toBe(state);
  });

  it('no longer runs once answered or withdrawn', () => {
    expect(deadlineState(request({ status: ANSWERED }), '2027-01-01')).toBe('CLOSED');
    expect(deadlineState(request({ status: WITHDRAWN }), '2027-01-01')).toBe('CLOSED');
  });
});
