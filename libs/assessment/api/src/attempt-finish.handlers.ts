import type { RequestContext } from '@jalon/shared/api';
import type { AttemptRecord } from './decision-record';
import type { AssessmentKind } from './vocabulary';

/** An attempt that has just ended, with all that its conclusion depends on. */
export interface FinishedAttempt {
  readonly attemptId: string;
  readonly record: AttemptRecord;
}

/** What a domain above does when an attempt ends, in the transaction that ends it. */
export type FinishHandler = (ctx: RequestContext, attempt: FinishedAttempt) => Promise<void>;

const handlers = new Map<AssessmentKind, FinishHandler[]>();

/** Registers, once and for all, what is to be done when an attempt of that kind ends: called when a module loads. */
export function whenAttemptFinishes(kind: AssessmentKind, handler: FinishHandler): void {
  handlers.set(kind, [...(handlers.get(kind) ?? []), handler]);
}

export async function runFinishHandlers(
  ctx: RequestContext,
  kind: AssessmentKind,
  attempt: FinishedAttempt,
): Promise<void> {
  for (const handle of handlers.get(kind) ?? []) await handle(ctx, attempt);
}
