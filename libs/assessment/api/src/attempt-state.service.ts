import { recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { finishAttempt } from './attempt-finish.service';
import { Attempt } from './attempt.entity';
import { isUnfinished, mayFinish, standingOfAttempt } from './attempt.rules';
import type { AttemptRow } from './attempt.rows';
import { lockAttempt } from './attempt.store';
import type { AssessmentInput, AssessmentPayload } from './attempt.types';
import { assessmentView } from './attempt-view';
import { bankOf } from './bank.loader';
import { refusal } from './refusal';
import { AssessmentKind, AssessmentState } from './vocabulary';

/** Puts an assessment aside: it waits where it is, as long as it takes. */
export async function pauseAssessment(
  ctx: RequestContext,
  { assessmentId }: AssessmentInput,
): Promise<AssessmentPayload> {
  const attempt = await lockAttempt(ctx, assessmentId);
  if (!isUnfinished(attempt)) return ended();
  return payload(ctx, await setState(ctx, attempt, AssessmentState.PAUSED));
}

/** Goes on, on any device, at the very question that was waiting. */
export async function resumeAssessment(
  ctx: RequestContext,
  { assessmentId }: AssessmentInput,
): Promise<AssessmentPayload> {
  const attempt = await lockAttempt(ctx, assessmentId);
  if (!isUnfinished(attempt)) return ended();
  return payload(ctx, await resume(ctx, attempt));
}

/** Ends it before the rule does, once enough is known. */
export async function finishAssessment(
  ctx: RequestContext,
  { assessmentId }: AssessmentInput,
): Promise<AssessmentPayload> {
  const attempt = await lockAttempt(ctx, assessmentId);
  // Asked twice, or ended by its last answer meanwhile: what was asked for is done.
  if (attempt.state === AssessmentState.FINISHED) return payload(ctx, attempt);
  if (!isUnfinished(attempt)) return ended();
  if (!mayFinish(attempt)) return { assessment: null, ...refusal('TOO_EARLY', 'assessmentId') };
  const bank = await bankOf(ctx, attempt.bankVersion);
  return payload(ctx, await finishAttempt(ctx, bank, attempt, standingOfAttempt(bank, attempt)));
}

/** Gives it up. A certification is given up by withdrawing the application. */
export async function abandonAssessment(
  ctx: RequestContext,
  { assessmentId }: AssessmentInput,
): Promise<AssessmentPayload> {
  const attempt = await lockAttempt(ctx, assessmentId);
  if (attempt.state === AssessmentState.FINISHED) return ended();
  if (attempt.kind === AssessmentKind.CERTIFICATION) {
    return { assessment: null, ...refusal('CERTIFICATION_HAS_ITS_OWN', 'assessmentId') };
  }
  return payload(ctx, await abandon(ctx, attempt));
}

/** Gives up the assessment of an application that is withdrawn; one that has ended stays as it is. */
export async function abandonCertificationAttempt(ctx: RequestContext, attemptId: string): Promise<void> {
  const attempt = await lockAttempt(ctx, attemptId);
  if (!isUnfinished(attempt)) return;
  await abandon(ctx, attempt);
  await recordAuditEvent(ctx, 'assessment.abandonAssessment', { objectType: 'attempt', objectId: attemptId });
}

/** An attempt the person comes back to: no longer paused. */
export async function resume(ctx: RequestContext, attempt: AttemptRow): Promise<AttemptRow> {
  return attempt.state === AssessmentState.PAUSED
    ? setState(ctx, attempt, AssessmentState.IN_PROGRESS)
    : attempt;
}

async function abandon(ctx: RequestContext, attempt: AttemptRow): Promise<AttemptRow> {
  if (!isUnfinished(attempt)) return attempt;
  return setState(ctx, attempt, AssessmentState.ABANDONED, ctx.now());
}

async function setState(
  ctx: RequestContext,
  attempt: AttemptRow,
  state: AssessmentState,
  finishedAt: Date | null = null,
): Promise<AttemptRow> {
  await ctx.db.update(Attempt, { personId: ctx.signedIn.personId, id: attempt.id }, { state, finishedAt });
  return { ...attempt, state, finishedAt };
}

const ended = (): AssessmentPayload => ({ assessment: null, ...refusal('ASSESSMENT_ENDED', 'assessmentId') });

async function payload(ctx: RequestContext, attempt: AttemptRow): Promise<AssessmentPayload> {
  const bank = await bankOf(ctx, attempt.bankVersion);
  return { assessment: assessmentView(bank, attempt), userErrors: [] };
}
