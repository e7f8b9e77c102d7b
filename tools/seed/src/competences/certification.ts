import {
  applyForCertification,
  decideCertification,
  DecisionOutcome,
  issueCertificates,
  replaceCertificate,
  RevocationGround,
  revokeCertificate,
} from '@jalon/certification/api';
import type { RequestContext } from '@jalon/shared/api';
import type { Day } from '../demo-calendar';
import type { EmployerInMaking } from '../employer-in-making';
import { answerToTheEnd } from './assessment';
import { done } from './done';
import type { Ability, Decision } from './story';

/** Applies and sits the whole test. @returns the application's id. */
export async function sit(
  employer: EmployerInMaking,
  key: string,
  on: Day,
  ability?: Ability,
): Promise<string> {
  const { id, assessmentId } = await employer.as(key, on, async (ctx) => {
    const { application } = done(await applyForCertification(ctx, { idempotencyKey: ctx.newId() }));
    if (!application) throw new Error(`${key} could not apply.`);
    return application;
  });
  await answerToTheEnd(employer, key, assessmentId, ability);
  return id;
}

/** The officer decides and, unless it is a refusal, issues. @returns the certificate's id. */
export async function decide(
  employer: EmployerInMaking,
  applicationId: string,
  on: Day,
  decision: Decision,
): Promise<string | null> {
  const { by, refusal, validity } = decision;
  await employer.as(by, on, async (ctx) =>
    done(
      await decideCertification(ctx, {
        applicationId,
        outcome: refusal ? DecisionOutcome.REFUSE : DecisionOutcome.ISSUE,
        reasons: refusal?.reasons ?? null,
        trainingOffer: refusal ? offerOf(employer, refusal) : null,
        ...(validity && { validityMonths: validity }),
      }),
    ),
  );
  return refusal ? null : employer.goOnAs(by, (ctx) => issue(ctx, applicationId));
}

function offerOf(employer: EmployerInMaking, { training, owner, dueOn }: NonNullable<Decision['refusal']>) {
  const ownerAgentId = employer.agent(owner).agentId;
  return { title: training, ownerAgentId, dueOn: employer.calendar.day(dueOn) };
}

async function issue(ctx: RequestContext, applicationId: string): Promise<string> {
  const { results } = done(await issueCertificates(ctx, { applicationIds: [applicationId] }));
  const [result] = results;
  if (!result?.certificate) throw new Error(`Not issued: ${result?.problem}`);
  return result.certificate.id;
}

export async function revoke(ctx: RequestContext, certificateId: string): Promise<void> {
  const explanation = 'À la demande de l’intéressée, qui repassera l’épreuve sous surveillance.';
  done(await revokeCertificate(ctx, { certificateId, ground: RevocationGround.AGENT_REQUEST, explanation }));
}

/** @returns the id of the certificate that replaces it. */
export async function replace(ctx: RequestContext, certificateId: string): Promise<string> {
  const reason = 'Le second prénom a été ajouté.';
  const { certificate } = done(await replaceCertificate(ctx, { certificateId, reason }));
  if (!certificate) throw new Error('The replacement is not there.');
  return certificate.id;
}
