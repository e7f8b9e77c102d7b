import { questionKeyOf, reportQuestion, startAssessment, submitAnswer } from '@jalon/assessment/api';
import type { Actor, RequestContext } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** The holder's assessments, for which the others knock. */
export interface HoldersAssessments {
  /** Ended: it has a result and a record. */
  readonly endedAssessmentId: string;
  /** Of a report the holder made of a question. */
  readonly reportReference: string;
  /** An assessment of the holder's that is not finished. */
  holdersAssessment(): Promise<string>;
}

export async function assessHolder(database: TestDatabase, holder: Actor): Promise<HoldersAssessments> {
  const asHolder = <T>(work: (ctx: RequestContext) => Promise<T>) => database.inContext(holder, work);
  const start = (competenceId: string) =>
    asHolder(async (ctx) => {
      const { assessment } = await startAssessment(ctx, { competenceId, idempotencyKey: ctx.newId() });
      if (!assessment) throw new Error('The holder cannot start an assessment.');
      return assessment.id;
    });
  const endedAssessmentId = await start('crcn-1.1');
  while (await asHolder((ctx) => answerRight(ctx, endedAssessmentId)));
  const { reference } = await asHolder((ctx) =>
    reportQuestion(ctx, { assessmentId: endedAssessmentId, position: 1, text: 'Une coquille.' }),
  );
  return {
    endedAssessmentId,
    reportReference: reference ?? '',
    holdersAssessment: () => start('crcn-2.1'),
  };
}

/** @returns whether a question was waiting. */
async function answerRight(ctx: RequestContext, assessmentId: string): Promise<boolean> {
  const key = await questionKeyOf(ctx, assessmentId);
  if (!key) return false;
  const { position, right } = key;
  const value = JSON.parse(JSON.stringify(right)) as object;
  await submitAnswer(ctx, { assessmentId, position, value, doNotKnow: false, idempotencyKey: ctx.newId() });
  return true;
}
