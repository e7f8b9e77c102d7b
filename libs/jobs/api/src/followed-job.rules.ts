import { type FollowedJob, JobState } from './followed-job.entity';

/** Reasons that may be gone at the next try: a refusal stays one until whoever asked changes what they ask. */
const PASSING: readonly (string | null)[] = ['UNREACHABLE', 'UNEXPECTED', 'WORKER_LOST'];

/** What is not over may be stopped. */
export function mayCancel({ state }: Pick<FollowedJob, 'state'>): boolean {
  return [JobState.QUEUED, JobState.RUNNING, JobState.WAITING_RETRY].includes(state);
}

/** At once for what waits, again for what is dead of something that may be gone. */
export function mayRetry({ state, reason }: Pick<FollowedJob, 'state' | 'reason'>): boolean {
  return state === JobState.WAITING_RETRY || (state === JobState.DEAD && PASSING.includes(reason));
}

/** Where the result is fetched, until it is gone. */
export function resultPath(
  { id, state, resultUntil }: Pick<FollowedJob, 'id' | 'state' | 'resultUntil'>,
  now: Date,
): string | null {
  const isThere = state === JobState.DONE && resultUntil !== null && resultUntil > now;
  return isThere ? `/files/results/${id}` : null;
}
