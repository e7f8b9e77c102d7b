import { recordAuditEvent } from '@jalon/audit/api';
import { refused, type RequestContext, textErrors, type UserError } from '@jalon/shared/api';
import { actingPerson } from './acting-person';
import { AppealRow, Application, Decision } from './application.entity';
import { applicationAsWritten } from './application-list.service';
import type { AnswerAppealInput, AppealDecisionInput, CertificationPayload } from './certification.inputs';
import { endAppeal, showAppeal, showApplication } from './certification.work';
import { authorize } from './policy';
import { reachApplication } from './reached-application';
import { tellAgent, tellCertifiers } from './tell.service';
import { ApplicationState, DecisionOutcome } from './vocabulary';

/** The applicant contests a refusal, once, within its time. */
export async function appealDecision(
  ctx: RequestContext,
  { applicationId, text }: AppealDecisionInput,
): Promise<CertificationPayload> {
  const application = await reachApplication(ctx, applicationId);
  authorize(ctx, 'apply', application);
  const { decision, appeal } = await contested(ctx, application.id);
  const userErrors = [...appealErrors(decision, appeal, ctx.today()), ...textErrors('text', text)];
  if (userErrors.length > 0) return { application: null, userErrors };
  const id = application.id;
  await ctx.db.insert(AppealRow, {
    employerId: ctx.employerId,
    applicationId: id,
    text: text.trim(),
    madeAt: ctx.now(),
  });
  await showAppeal(ctx, application, ctx.signedIn.personId);
  await recordAuditEvent(ctx, 'certification.appeal', {
    objectType: 'certification_application',
    objectId: id,
  });
  const told = { path: `/rh/certifications/${id}`, objectId: id, but: decision?.decidedByPersonId };
  await tellCertifiers(ctx, application.agentId, 'certification.appealToAnswer', told);
  return { application: await applicationAsWritten(ctx, id), userErrors };
}

function appealErrors(decision: Decision | null, appeal: AppealRow | null, today: string): UserError[] {
  if (decision?.outcome !== DecisionOutcome.REFUSE) {
    return [refused('NOT_REFUSED', 'applicationId', 'Only a refusal is appealed against.')];
  }
  if (appeal)
    return [refused('ALREADY_APPEALED', 'applicationId', 'The appeal is made: it will be answered.')];
  return today > decision.appealUntil
    ? [refused('TOO_LATE', 'applicationId', `The last day was ${decision.appealUntil}.`)]
    : [];
}

/** Another officer answers: upheld, the certificate may be issued. */
export async function answerAppeal(
  ctx: RequestContext,
  { applicationId, upheld, answer }: AnswerAppealInput,
): Promise<CertificationPayload> {
  const application = await reachApplication(ctx, applicationId);
  const { decision, appeal } = await contested(ctx, application.id);
  const ground = authorize(ctx, 'answerAppeal', {
    ...application,
    decidedByPersonId: decision?.decidedByPersonId ?? '',
    decidedForPersonId: decision?.decidedForPersonId ?? null,
  });
  const userErrors = [...answerErrors(appeal), ...textErrors('answer', answer)];
  if (userErrors.length > 0) return { application: null, userErrors };
  const { employerId } = ctx;
  const { id } = application;
  const person = await actingPerson(ctx, application.habilitations, ground);
  await ctx.db.update(
    AppealRow,
    { employerId, applicationId: id },
    {
      upheld,
      answer: answer.trim(),
      answeredByPersonId: person.personId,
      answeredByName: person.name,
      answeredByQuality: person.quality,
      answeredAt: ctx.now(),
    },
  );
  await endAppeal(ctx, id, upheld);
  if (upheld) {
    await ctx.db.update(Application, { employerId, id }, { state: ApplicationState.TO_ISSUE });
    await showApplication(ctx, application, ApplicationState.TO_ISSUE);
  }
  const object = { objectType: 'certification_application', objectId: id };
  await recordAuditEvent(ctx, 'certification.answerAppeal', object, { upheld });
  const told = { path: '/mes-certificats', objectId: id };
  await tellAgent(ctx, application.agentId, 'certification.appealAnswered', told);
  return { application: await applicationAsWritten(ctx, id), userErrors };
}

function answerErrors(appeal: AppealRow | null): UserError[] {
  if (!appeal) return [refused('NO_APPEAL', 'applicationId', 'There is no appeal to answer.')];
  return appeal.answeredAt
    ? [refused('ALREADY_ANSWERED', 'applicationId', 'Somebody has answered already: read their answer.')]
    : [];
}

async function contested(
  ctx: RequestContext,
  applicationId: string,
): Promise<{ decision: Decision | null; appeal: AppealRow | null }> {
  const key = { employerId: ctx.employerId, applicationId };
  return { decision: await ctx.db.findOneBy(Decision, key), appeal: await ctx.db.findOneBy(AppealRow, key) };
}
