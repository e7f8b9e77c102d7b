import { registerEnumType } from 'type-graphql';

/** How what was waiting ended; what was decided is the domain's own matter. */
export enum WorkItemOutcome {
  DONE = 'DONE',
  WITHDRAWN = 'WITHDRAWN',
  REFUSED = 'REFUSED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(WorkItemOutcome, { name: 'WorkItemOutcome' });

/** A step of what waits, as both sides read it. */
export enum WorkItemEventKind {
  OPENED = 'OPENED',
  /** Over, then waiting again. */
  REOPENED = 'REOPENED',
  DUE_CHANGED = 'DUE_CHANGED',
  TAKEN = 'TAKEN',
  RELEASED = 'RELEASED',
  HANDED_OVER = 'HANDED_OVER',
  /** Whoever deals with it writes to whoever asked. */
  ANSWERED = 'ANSWERED',
  /** Whoever asked writes back. */
  REPLIED = 'REPLIED',
  SETTLED = 'SETTLED',
}
registerEnumType(WorkItemEventKind, { name: 'WorkItemEventKind' });

/** The orders of the list. */
export enum WorklistOrder {
  /** Legal due date, then the employer's, then the age. */
  DUE = 'DUE',
  OLDEST = 'OLDEST',
  NEWEST = 'NEWEST',
}
registerEnumType(WorklistOrder, { name: 'WorklistOrder' });

/** Whose hands what waits is in. */
export enum WorklistHands {
  MINE = 'MINE',
  NOBODY = 'NOBODY',
  OTHERS = 'OTHERS',
}
registerEnumType(WorklistHands, { name: 'WorklistHands' });

/** What whoever asked says of how their request was dealt with. */
export enum Satisfaction {
  VERY_SATISFIED = 'VERY_SATISFIED',
  SATISFIED = 'SATISFIED',
  UNSATISFIED = 'UNSATISFIED',
  VERY_UNSATISFIED = 'VERY_UNSATISFIED',
}
registerEnumType(Satisfaction, { name: 'Satisfaction' });

/** Whether whoever asked was heard about how it went: asked once, and never again. */
export enum OpinionState {
  GIVEN = 'GIVEN',
  SKIPPED = 'SKIPPED',
}
