import { recordAuditEvent } from '@jalon/audit/api';
import { emitEvent } from '@jalon/integrations/api';
import { type RequestContext, requireFreshSignIn, textErrors } from '@jalon/shared/api';
import { CertificateRow } from './certificate.entity';
import { certificateAsWritten } from './certificate-list.service';
import type { CertificatePayload, RevokeCertificateInput } from './certification.inputs';
import { currentIssuerKey, issuerIdentity } from './issuer-key.service';
import { authorize } from './policy';
import { reachCertificate, worthErrors } from './reached-certificate';
import { withdrawInStatusList } from './status-list.service';
import { tellAgent } from './tell.service';

/** Withdraws a certificate, for a ground and with reasons: whoever verifies it is told as soon as this is kept. */
export async function revokeCertificate(
  ctx: RequestContext,
  { certificateId, ground, explanation }: RevokeCertificateInput,
): Promise<CertificatePayload> {
  const reached = await reachCertificate(ctx, certificateId);
  authorize(ctx, 'certify', reached);
  requireFreshSignIn(ctx);
  const userErrors = [...worthErrors(reached, ctx.today()), ...textErrors('explanation', explanation)];
  if (userErrors.length > 0) return { certificate: null, userErrors };
  const { id, statusIndex } = reached;
  await ctx.db.update(
    CertificateRow,
    { employerId: ctx.employerId, id },
    {
      revokedAt: ctx.now(),
      revocationGround: ground,
      revocationExplanation: explanation.trim(),
      revokedByPersonId: ctx.signedIn.personId,
    },
  );
  await withdraw(ctx, statusIndex);
  const object = { objectType: 'certificate', objectId: id };
  await recordAuditEvent(ctx, 'certification.revoke', object, { ground });
  const told = { path: `/mes-certificats/${id}`, objectId: id };
  await tellAgent(ctx, reached.agentId, 'certification.revoked', told);
  await emitEvent(ctx, { type: 'certificate.revoked', objectId: id });
  return { certificate: await certificateAsWritten(ctx, id), userErrors };
}

/** Says it to those who verify by themselves too. */
export async function withdraw(ctx: RequestContext, statusIndex: number): Promise<void> {
  const issuer = await issuerIdentity(ctx);
  await withdrawInStatusList(ctx, issuer, await currentIssuerKey(ctx, issuer), statusIndex);
}
