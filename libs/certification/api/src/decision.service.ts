import { recordAuditEvent } from '@jalon/audit/api';
import { Agent, displayName } from '@jalon/identity/api';
import { isUuid, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { actingPerson, type ActingPerson } from './acting-person';
import { Application, Decision, TrainingOfferRow } from './application.entity';
import { applicationAsWritten } from './application-list.service';
import { appealDeadline, USUAL_VALIDITY } from './calendar.rules';
import type {
  CertificationPayload,
  DecideCertificationInput,
  TrainingOfferInput,
} from './certification.inputs';
import { showApplication } from './certification.work';
import { decisionErrors } from './decision.rules';
import { authorize } from './policy';
import { proposalRule, RULE_VERSION } from './proposal.rules';
import { reachApplication, type ReachedApplication } from './reached-application';
import { readRecord } from './record';
import { tellAgent } from './tell.service';
import { ApplicationState, DecisionOutcome } from './vocabulary';

/**
 * A habilitated person decides on somebody else's application; the rule only proposes. Of two officers at once, the
 * first one decides and the other is told.
 */
export async function decideCertification(
  ctx: RequestContext,
  input: DecideCertificationInput,
): Promise<CertificationPayload> {
  const application = await reachApplication(ctx, input.applicationId);
  const ground = authorize(ctx, 'certify', application);
  const owner = await offerOwner(ctx, input.trainingOffer);
  const userErrors = [
    ...stateErrors(application),
    ...decisionErrors(input, ctx.today()),
    ...ownerErrors(input, owner),
  ];
  if (userErrors.length > 0) return { application: null, userErrors };

  const { id } = application;
  await insertDecision(ctx, application, input, await actingPerson(ctx, application.habilitations, ground));
  if (input.outcome === DecisionOutcome.REFUSE) await insertOffer(ctx, id, input.trainingOffer, owner);
  const state =
    input.outcome === DecisionOutcome.ISSUE ? ApplicationState.TO_ISSUE : ApplicationState.REFUSED;
  await ctx.db.update(Application, { employerId: ctx.employerId, id }, { state });
  await showApplication(ctx, application, state);
  await recordAuditEvent(
    ctx,
    'certification.decide',
    { objectType: 'certification_application', objectId: id },
    { outcome: input.outcome },
  );
  if (input.outcome === DecisionOutcome.REFUSE) await tellRefusal(ctx, application);
  return { application: await applicationAsWritten(ctx, id), userErrors };
}

/** A favourable decision is told with the certificate, once there is one. */
async function tellRefusal(ctx: RequestContext, { id, agentId }: ReachedApplication): Promise<void> {
  const parameters = { appealUntil: appealDeadline(ctx.today()) };
  await tellAgent(ctx, agentId, 'certification.refused', {
    path: '/mes-certificats',
    objectId: id,
    parameters,
  });
}

function stateErrors({ state }: ReachedApplication): UserError[] {
  if (state === ApplicationState.TO_DECIDE) return [];
  return state === ApplicationState.SITTING || state === ApplicationState.WITHDRAWN
    ? [refused('NOT_TO_DECIDE', 'applicationId', 'The assessment is not over, or the agent has given up.')]
    : [refused('ALREADY_DECIDED', 'applicationId', 'Somebody has decided already: read their decision.')];
}

/** The agent who answers for the training, when one is named. */
async function offerOwner(
  ctx: RequestContext,
  offer: TrainingOfferInput | null | undefined,
): Promise<Agent | null> {
  const id = offer?.ownerAgentId;
  return id && isUuid(id) ? ctx.db.findOneBy(Agent, { employerId: ctx.employerId, id }) : null;
}

function ownerErrors({ outcome, trainingOffer }: DecideCertificationInput, owner: Agent | null): UserError[] {
  const isMissing = outcome === DecisionOutcome.REFUSE && trainingOffer?.ownerAgentId && !owner;
  return isMissing
    ? [refused('UNKNOWN_AGENT', 'trainingOffer.ownerAgentId', 'Name an agent of the employer.')]
    : [];
}

async function insertDecision(
  ctx: RequestContext,
  { id, record }: ReachedApplication,
  { outcome, reasons, validityMonths }: DecideCertificationInput,
  person: ActingPerson,
): Promise<void> {
  await ctx.db.insert(Decision, {
    employerId: ctx.employerId,
    applicationId: id,
    outcome,
    reasons: reasons?.trim() || null,
    proposedOutcome: proposalRule(readRecord(record).areas).outcome,
    ruleVersion: RULE_VERSION,
    decidedByPersonId: person.personId,
    decidedForPersonId: person.principalPersonId,
    decidedByName: person.name,
    decidedByQuality: person.quality,
    decidedAt: ctx.now(),
    appealUntil: appealDeadline(ctx.today()),
    validityMonths: validityMonths ?? USUAL_VALIDITY,
  });
}

async function insertOffer(
  ctx: RequestContext,
  applicationId: string,
  offer: TrainingOfferInput | null | undefined,
  owner: Agent | null,
): Promise<void> {
  if (!offer) throw new Error('A refusal opens a training offer.');
  await ctx.db.insert(TrainingOfferRow, {
    employerId: ctx.employerId,
    applicationId,
    title: offer.title.trim(),
    ownerAgentId: owner?.id ?? null,
    ownerName: owner ? displayName(owner) : (offer.ownerName ?? '').trim(),
    dueOn: offer.dueOn,
  });
}
