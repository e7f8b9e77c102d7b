import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { findAttempt } from './attempt.store';
import { bankOf } from './bank.loader';
import { attemptRecord, type AttemptRecord } from './decision-record';
import { AssessmentState } from './vocabulary';

/**
 * The decision record of one of the signed-in person's assessments.
 *
 * @throws NOT_FOUND before its end, when unknown or somebody else's
 */
export async function decisionRecordOf(ctx: RequestContext, attemptId: string): Promise<AttemptRecord> {
  const attempt = ctx.signedIn && isUuid(attemptId) ? await findAttempt(ctx, attemptId) : null;
  if (attempt?.state !== AssessmentState.FINISHED) throw notFound();
  return attemptRecord(await bankOf(ctx, attempt.bankVersion), attempt);
}
