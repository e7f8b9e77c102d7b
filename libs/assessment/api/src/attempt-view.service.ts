import type { RequestContext } from '@jalon/shared/api';
import { findAttempt, findAttempts } from './attempt.store';
import type { AssessmentView } from './attempt.types';
import { assessmentView } from './attempt-view';
import { bankOf } from './bank.loader';

/** One of the signed-in person's assessments; null when unknown or somebody else's. */
export async function assessment(ctx: RequestContext, id: string): Promise<AssessmentView | null> {
  const attempt = await findAttempt(ctx, id);
  return attempt && assessmentView(await bankOf(ctx, attempt.bankVersion), attempt);
}

/** The signed-in person's assessments, the newest first, without the question that waits in each. */
export async function myAssessments(ctx: RequestContext): Promise<AssessmentView[]> {
  const attempts = await findAttempts(ctx);
  const views = attempts.map(async (attempt) => ({
    ...assessmentView(await bankOf(ctx, attempt.bankVersion), attempt),
    current: null,
  }));
  return Promise.all(views);
}
