import { ApplicationState } from './vocabulary';

/** What prevents applying. A refusal prevents nothing: one may apply again as soon as one feels ready. */
export function applicationObstacles(latest: { readonly state: ApplicationState } | null): string[] {
  return latest && OPEN_STATES.includes(latest.state) ? ['APPLICATION_OPEN'] : [];
}

/** One application at a time: these wait for somebody. */
export const OPEN_STATES: readonly ApplicationState[] = [
  ApplicationState.SITTING,
  ApplicationState.TO_DECIDE,
  ApplicationState.TO_ISSUE,
];

/** Until a decision, the agent may give up. */
export const WITHDRAWABLE_STATES: readonly ApplicationState[] = [
  ApplicationState.SITTING,
  ApplicationState.TO_DECIDE,
];
