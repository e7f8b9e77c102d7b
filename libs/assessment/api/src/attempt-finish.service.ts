import { outcomeOf, type TestStanding } from '@jalon/assessment/adaptive-testing';
import { recordAuditEvent } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { type AssessedLevel, recordOwnLevels } from '@jalon/skills/api';
import { Attempt } from './attempt.entity';
import { runFinishHandlers } from './attempt-finish.handlers';
import type { AttemptRow } from './attempt.rows';
import type { Bank } from './bank.loader';
import { attemptRecord } from './decision-record';
import { AssessmentKind, AssessmentState, StopReason } from './vocabulary';

/**
 * Ends an attempt: its levels become the person's own (practice), or its record goes where the person applied
 * (certification), in the same transaction.
 *
 * @returns the attempt, ended
 */
export async function finishAttempt(
  ctx: RequestContext,
  bank: Bank,
  attempt: AttemptRow,
  standing: TestStanding,
): Promise<AttemptRow> {
  const outcome = outcomeOf(standing);
  const end = {
    state: AssessmentState.FINISHED,
    finishedAt: ctx.now(),
    stopReason: StopReason[outcome.stopReason],
    outcome,
  };
  await ctx.db.update(Attempt, { personId: ctx.signedIn.personId, id: attempt.id }, end);
  const finished = { ...attempt, ...end };
  if (attempt.kind === AssessmentKind.PRACTICE) {
    await recordOwnLevels(ctx, {
      assessmentId: attempt.id,
      assessedAt: end.finishedAt,
      levels: assessedLevels(bank, finished),
    });
  } else {
    // In practice the employer knows of nothing, the trace included.
    await recordAuditEvent(ctx, 'assessment.finishAssessment', {
      objectType: 'attempt',
      objectId: attempt.id,
    });
  }
  await runFinishHandlers(ctx, attempt.kind, {
    attemptId: attempt.id,
    record: attemptRecord(bank, finished),
  });
  return finished;
}

/** What was assessed: the one competence, or all of them. */
function assessedLevels({ competences }: Bank, { competenceId, outcome }: AttemptRow): AssessedLevel[] {
  return competences.flatMap((id, index) => {
    const estimate = outcome?.competences[index];
    if (!estimate || (competenceId !== null && competenceId !== id)) return [];
    const { level, lower, upper, probabilities } = estimate;
    return { competenceId: id, level, lower, upper, probabilities };
  });
}
