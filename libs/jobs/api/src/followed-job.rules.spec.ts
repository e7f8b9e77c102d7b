import { JobState } from './followed-job.entity';
import { mayCancel, mayRetry, resultPath } from './followed-job.rules';

const now = new Date('2026-06-15T08:00:00Z');
const later = new Date('2026-06-16T08:00:00Z');

describe('a followed job', () => {
  it.each([
    [JobState.QUEUED, true],
    [JobState.RUNNING, true],
    [JobState.WAITING_RETRY, true],
    [JobState.DONE, false],
    [JobState.DEAD, false],
    [JobState.CANCELLED, false],
  ])('in the state %s may be cancelled: %s', (state, expected) => {
    expect(mayCancel({ state })).toBe(expected);
  });

  it.each([
    [JobState.WAITING_RETRY, 'UNEXPECTED', true],
    [JobState.DEAD, 'UNEXPECTED', true],
    [JobState.DEAD, 'WORKER_LOST', true],
    [JobState.DEAD, 'FILE_TOO_LARGE', false],
    [JobState.DONE, null, false],
    [JobState.CANCELLED, 'REPLACED', false],
  ])('in the state %s, for %s, may be tried again: %s', (state, reason, expected) => {
    expect(mayRetry({ state, reason })).toBe(expected);
  });

  it('gives its result until the end date, and only once done', () => {
    const done = { id: 'x', state: JobState.DONE, resultUntil: later };
    expect(resultPath(done, now)).toBe('/files/results/x');
    expect(resultPath(done, later)).toBeNull();
    expect(resultPath({ ...done, resultUntil: null }, now)).toBeNull();
    expect(resultPath({ ...done, state: JobState.RUNNING }, now)).toBeNull();
  });
});
