import { recordAuditEvent } from '@jalon/audit/api';
import { emitEvent } from '@jalon/integrations/api';
import { PublicError, refused, type RequestContext, requireFreshSignIn } from '@jalon/shared/api';
import { actingPerson } from './acting-person';
import { AppealRow, Application, Decision } from './application.entity';
import { endOfValidity } from './calendar.rules';
import { CertificateRow } from './certificate.entity';
import { certificateAsWritten } from './certificate-list.service';
import { type Attestation, makeCertificate } from './certificate-maker';
import type { Certificate } from './certificate.types';
import type { IssueCertificatesInput, IssueCertificatesPayload, IssueResult } from './certification.inputs';
import { showApplication } from './certification.work';
import { authorize } from './policy';
import { attestedLevel } from './proposal.rules';
import { reachApplication, type ReachedApplication } from './reached-application';
import { readRecord } from './record';
import { tellAgent } from './tell.service';
import { ApplicationState } from './vocabulary';

/** A certificate is signed and typeset while the operation holds the issuer's lock: a batch stays short. */
const LARGEST_BATCH = 25;

/** Until supervised sessions exist, every certificate says so. */
const SUPERVISED = false;

/** What prevents one application of a batch, told beside those that are issued. */
class IssueProblem extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Issues one certificate or many: each application once, however often it is asked, and each on its own. */
export async function issueCertificates(
  ctx: RequestContext,
  { applicationIds }: IssueCertificatesInput,
): Promise<IssueCertificatesPayload> {
  // Always in the same order: two batches that share applications never wait for each other in a ring.
  const ids = [...new Set(applicationIds)].toSorted();
  if (ids.length === 0 || ids.length > LARGEST_BATCH) {
    const message = `Choose from 1 to ${LARGEST_BATCH} applications.`;
    return { results: [], userErrors: [refused('BATCH_SIZE', 'applicationIds', message)] };
  }
  const results = new Map<string, IssueResult>();
  for (const id of ids) results.set(id, await issueOne(ctx, id));
  return { results: applicationIds.flatMap((id) => results.get(id) ?? []), userErrors: [] };
}

async function issueOne(ctx: RequestContext, applicationId: string): Promise<IssueResult> {
  try {
    const certificate = await ctx.attempt(() => issue(ctx, applicationId));
    return { applicationId, certificate, problem: null };
  } catch (error) {
    // Not this application's problem: the whole batch waits until the person has proved again who they are.
    if (error instanceof PublicError && error.code === 'FRESH_SIGN_IN_REQUIRED') throw error;
    if (error instanceof IssueProblem || error instanceof PublicError) {
      return { applicationId, certificate: null, problem: error.code };
    }
    throw error;
  }
}

async function issue(ctx: RequestContext, applicationId: string): Promise<Certificate> {
  const application = await reachApplication(ctx, applicationId);
  const ground = authorize(ctx, 'certify', application);
  requireFreshSignIn(ctx);
  const { id, state } = application;
  if (state === ApplicationState.ISSUED) return certificateAsWritten(ctx, await issuedBefore(ctx, id));
  if (state !== ApplicationState.TO_ISSUE) throw new IssueProblem('NOT_TO_ISSUE');
  const person = await actingPerson(ctx, application.habilitations, ground);
  const certificateId = await makeCertificate(ctx, await attestationOf(ctx, application), person);
  await ctx.db.update(Application, { employerId: ctx.employerId, id }, { state: ApplicationState.ISSUED });
  await showApplication(ctx, application, ApplicationState.ISSUED);
  await recordAuditEvent(ctx, 'certification.issue', { objectType: 'certificate', objectId: certificateId });
  await emitEvent(ctx, { type: 'certificate.issued', objectId: certificateId });
  const certificate = await certificateAsWritten(ctx, certificateId);
  await tellAgent(ctx, application.agentId, 'certification.granted', {
    path: `/mes-certificats/${certificateId}`,
    objectId: certificateId,
    parameters: { validUntil: certificate.validUntil },
  });
  return certificate;
}

/** The last one: a replacement comes after what it replaces. */
async function issuedBefore(ctx: RequestContext, applicationId: string): Promise<string> {
  const { id } = await ctx.db.findOneOrFail(CertificateRow, {
    select: { id: true },
    where: { employerId: ctx.employerId, applicationId },
    order: { issuedAt: 'DESC', id: 'DESC' },
  });
  return id;
}

async function attestationOf(
  ctx: RequestContext,
  { id, agentId, record }: ReachedApplication,
): Promise<Attestation> {
  const key = { employerId: ctx.employerId, applicationId: id };
  const decision = await ctx.db.findOneByOrFail(Decision, key);
  const appeal = await ctx.db.findOneBy(AppealRow, key);
  const { submittedAt } = await ctx.db.findOneByOrFail(Application, { employerId: ctx.employerId, id });
  const { areas, competences, record: read } = readRecord(record);
  const areaLevels = areas.map(({ areaCode, probabilities }) => ({
    areaCode,
    level: attestedLevel(probabilities),
  }));
  return {
    facts: {
      applicationId: id,
      agentId,
      areas: areaLevels,
      supervised: SUPERVISED,
      assessedOn: dayOf(submittedAt ?? decision.decidedAt),
      questionCount: read.steps.length,
      ...deciderOf(decision, appeal),
    },
    levels: competences.flatMap(({ competenceId, probabilities }) => {
      const level = attestedLevel(probabilities);
      return level === null ? [] : [{ competenceId, level }];
    }),
    validUntil: endOfValidity(ctx.today(), decision.validityMonths),
  };
}

/** The person whose decision it rests on: who upheld the appeal, when there was one. */
function deciderOf(decision: Decision, appeal: AppealRow | null) {
  const { decidedByName, decidedByQuality, decidedAt } = decision;
  const isUpheld = appeal?.upheld === true;
  return {
    decidedByName: (isUpheld && appeal.answeredByName) || decidedByName,
    decidedByQuality: (isUpheld && appeal.answeredByQuality) || decidedByQuality,
    decidedOn: dayOf((isUpheld && appeal.answeredAt) || decidedAt),
  };
}

const inParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });
const dayOf = (instant: Date) => inParis.format(instant);
