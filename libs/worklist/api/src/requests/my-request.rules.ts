import { type OpinionState, WorkItemOutcome } from '../vocabulary';

interface RequestFacts {
  readonly dueOn: string | null;
  readonly settledAt: unknown;
  readonly outcome: WorkItemOutcome | null;
  readonly opinionState: OpinionState | null;
}

/** Its due date is past, and nobody has ended it: on that day it is still time. */
export function isLate(
  { dueOn, settledAt }: Pick<RequestFacts, 'dueOn' | 'settledAt'>,
  today: string,
): boolean {
  return settledAt === null && dueOn !== null && dueOn < today;
}

/** Whether whoever asked is asked how it went: once, when somebody has ended it, and not when they gave it up. */
export function asksOpinion({
  settledAt,
  outcome,
  opinionState,
}: Pick<RequestFacts, 'settledAt' | 'outcome' | 'opinionState'>): boolean {
  return settledAt !== null && outcome !== WorkItemOutcome.WITHDRAWN && opinionState === null;
}
