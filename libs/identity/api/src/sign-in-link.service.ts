import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { Agent } from './agent.entity';
import { habilitationsInForce } from './habilitation.loaders';
import { refuseFaults, textFaults } from './input.rules';
import { authorize } from './policy';

export interface LinkExternalIdentityInput {
  readonly personId: string;
  readonly issuer: string;
  /** The provider behind a federation (ProConnect's `idp_id`), empty when the issuer is the provider. */
  readonly provider: string;
  readonly subject: string;
}

/**
 * Lets an identity open the portal to one of the employer's agents. It is an act of the employer, never the silent
 * effect of a name or an address that look alike; and the first identity only: a second one would open to its
 * bearer what other employers keep about the person.
 */
export async function linkExternalIdentity(
  ctx: RequestContext,
  { personId, issuer, provider, subject }: LinkExternalIdentityInput,
): Promise<void> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  refuseFaults([...textFaults('issuer', issuer, 300), ...textFaults('subject', subject, 300)]);
  const agent = await ctx.db.findOneBy(Agent, { employerId: ctx.employerId, personId });
  if (!agent) throw notFound();
  await ctx.db.query('select identity_link_external_identity($1, $2, $3, $4, $5, $6)', [
    ctx.newId(),
    personId,
    issuer,
    provider,
    subject,
    ctx.now(),
  ]);
  await recordAuditEvent(ctx, 'identity.linkExternalIdentity', { objectType: 'agent', objectId: agent.id });
}
