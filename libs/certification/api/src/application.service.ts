import {
  abandonCertificationAttempt,
  AssessmentKind,
  type FinishedAttempt,
  startCertificationAttempt,
  whenAttemptFinishes,
} from '@jalon/assessment/api';
import { recordAuditEvent } from '@jalon/audit/api';
import { DecisionPurpose, requirePublishedDecision } from '@jalon/decisions/api';
import { badUserInput, isUuid, refused, type RequestContext } from '@jalon/shared/api';
import { Application } from './application.entity';
import { applicationAsWritten } from './application-list.service';
import type {
  ApplicationInput,
  ApplyForCertificationInput,
  CertificationPayload,
} from './certification.inputs';
import { showApplication } from './certification.work';
import { applicationObstacles, WITHDRAWABLE_STATES } from './obstacles.rules';
import { authorize } from './policy';
import { reachApplication } from './reached-application';
import { tellCertifiers } from './tell.service';
import { ApplicationState } from './vocabulary';

/**
 * The signed-in agent applies, and by that act gives their employer the decision record of this one attempt. Sent
 * twice, it is done once. The employer's published decision opens it; what was begun under it is finished after it.
 */
export async function applyForCertification(
  ctx: RequestContext,
  { idempotencyKey }: ApplyForCertificationInput,
): Promise<CertificationPayload> {
  const { agentId } = ctx.signedIn;
  authorize(ctx, 'apply', { agentId });
  if (!isUuid(idempotencyKey)) throw badUserInput('"idempotencyKey" must be a UUID.');
  await takeTurn(ctx, agentId);
  const { same, latest } = await ownApplications(ctx, idempotencyKey);
  if (same) return { application: await applicationAsWritten(ctx, same.id), userErrors: [] };
  await requirePublishedDecision(ctx, DecisionPurpose.CERTIFICATION);
  const userErrors = applicationObstacles(latest).map((code) =>
    refused(code, 'idempotencyKey', 'Finish your application first, or withdraw it.'),
  );
  if (userErrors.length > 0) return { application: null, userErrors };
  const id = await insertApplication(ctx, idempotencyKey);
  return { application: await applicationAsWritten(ctx, id), userErrors };
}

/** Two applications of the same agent at once follow one another. */
async function takeTurn(ctx: RequestContext, agentId: string): Promise<void> {
  const turn = `certification/${ctx.employerId}/${agentId}`;
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
}

async function ownApplications(ctx: RequestContext, idempotencyKey: string) {
  const { employerId, agentId } = ctx.signedIn;
  const select = { id: true, state: true } as const;
  const same = await ctx.db.findOne(Application, { select, where: { employerId, agentId, idempotencyKey } });
  const order = { appliedAt: 'DESC', id: 'DESC' } as const;
  const latest = await ctx.db.findOne(Application, { select, where: { employerId, agentId }, order });
  return { same, latest };
}

async function insertApplication(ctx: RequestContext, idempotencyKey: string): Promise<string> {
  const { employerId, agentId } = ctx.signedIn;
  const assessment = await startCertificationAttempt(ctx, { idempotencyKey });
  const id = ctx.newId();
  await ctx.db.insert(Application, {
    employerId,
    id,
    agentId,
    state: ApplicationState.SITTING,
    idempotencyKey,
    assessmentId: assessment.id,
    appliedAt: ctx.now(),
    submittedAt: null,
    record: null,
  });
  const object = { objectType: 'certification_application', objectId: id };
  await recordAuditEvent(ctx, 'certification.apply', object);
  return id;
}

/** The agent gives up, until somebody has decided. */
export async function withdrawApplication(
  ctx: RequestContext,
  { applicationId }: ApplicationInput,
): Promise<CertificationPayload> {
  const application = await reachApplication(ctx, applicationId);
  authorize(ctx, 'apply', application);
  const { id, state, assessmentId } = application;
  if (state !== ApplicationState.WITHDRAWN) {
    if (!WITHDRAWABLE_STATES.includes(state)) {
      const error = refused('ALREADY_DECIDED', 'applicationId', 'Somebody has decided: read their decision.');
      return { application: null, userErrors: [error] };
    }
    await abandonCertificationAttempt(ctx, assessmentId);
    await ctx.db.update(
      Application,
      { employerId: ctx.employerId, id },
      { state: ApplicationState.WITHDRAWN },
    );
    await showApplication(ctx, application, ApplicationState.WITHDRAWN);
    const object = { objectType: 'certification_application', objectId: id };
    await recordAuditEvent(ctx, 'certification.withdraw', object);
  }
  return { application: await applicationAsWritten(ctx, id), userErrors: [] };
}

/** The assessment ends: its record joins the application, which then waits for an officer. */
export async function receiveRecord(
  ctx: RequestContext,
  { attemptId, record }: Pick<FinishedAttempt, 'attemptId' | 'record'>,
): Promise<void> {
  const { employerId, agentId } = ctx.signedIn;
  const sitting = { employerId, agentId, assessmentId: attemptId, state: ApplicationState.SITTING };
  const application = await ctx.db.findOne(Application, { select: { id: true }, where: sitting });
  if (!application) return;
  const { id } = application;
  const toDecide = { state: ApplicationState.TO_DECIDE, submittedAt: ctx.now(), record };
  const { affected } = await ctx.db.update(Application, { ...sitting, id }, toDecide);
  if (affected === 0) return;
  await showApplication(ctx, { id, agentId }, ApplicationState.TO_DECIDE, ctx.signedIn.personId);
  const told = { path: `/rh/certifications/${id}`, objectId: id };
  await tellCertifiers(ctx, agentId, 'certification.toDecide', told);
}

whenAttemptFinishes(AssessmentKind.CERTIFICATION, receiveRecord);
