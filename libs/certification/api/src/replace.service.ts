import { recordAuditEvent } from '@jalon/audit/api';
import { emitEvent } from '@jalon/integrations/api';
import { type RequestContext, requireFreshSignIn, textErrors } from '@jalon/shared/api';
import { actingPerson } from './acting-person';
import { CertificateRow, CertifiedLevel } from './certificate.entity';
import { certificateAsWritten } from './certificate-list.service';
import { type Attestation, makeCertificate } from './certificate-maker';
import type { CertificatePayload, ReplaceCertificateInput } from './certification.inputs';
import { authorize } from './policy';
import { reachCertificate, worthErrors } from './reached-certificate';
import { withdraw } from './revoke.service';
import { tellAgent } from './tell.service';

/**
 * Issues a certificate again with the holder's name of today: another number, linked to the old one, which answers
 * that it is replaced. It attests the same levels, until the same day.
 */
export async function replaceCertificate(
  ctx: RequestContext,
  { certificateId, reason }: ReplaceCertificateInput,
): Promise<CertificatePayload> {
  const reached = await reachCertificate(ctx, certificateId);
  const ground = authorize(ctx, 'certify', reached);
  requireFreshSignIn(ctx);
  const userErrors = [...worthErrors(reached, ctx.today()), ...textErrors('reason', reason)];
  if (userErrors.length > 0) return { certificate: null, userErrors };
  const person = await actingPerson(ctx, reached.habilitations, ground);
  const id = await makeCertificate(ctx, await sameAttestation(ctx, reached.id, reason.trim()), person);
  await withdraw(ctx, reached.statusIndex);
  const object = { objectType: 'certificate', objectId: id };
  await recordAuditEvent(ctx, 'certification.replace', object, { replacedId: reached.id });
  const told = { path: `/mes-certificats/${id}`, objectId: id };
  await tellAgent(ctx, reached.agentId, 'certification.replaced', told);
  await emitEvent(ctx, { type: 'certificate.revoked', objectId: reached.id });
  await emitEvent(ctx, { type: 'certificate.issued', objectId: id });
  return { certificate: await certificateAsWritten(ctx, id), userErrors };
}

async function sameAttestation(ctx: RequestContext, id: string, reason: string): Promise<Attestation> {
  const { employerId } = ctx;
  const old = await ctx.db.findOneByOrFail(CertificateRow, { employerId, id });
  const levels = await ctx.db.findBy(CertifiedLevel, { employerId, certificateId: id });
  const { applicationId, agentId, areas, supervised, assessedOn, questionCount } = old;
  const { decidedByName, decidedByQuality, decidedOn, number, validUntil } = old;
  const assessed = { applicationId, agentId, areas, supervised, assessedOn, questionCount };
  return {
    facts: { ...assessed, decidedByName, decidedByQuality, decidedOn },
    levels: levels.map(({ competenceId, level }) => ({ competenceId, level })),
    validUntil,
    replacing: { id, number, reason },
  };
}
