import { recordAuditEvent } from '@jalon/audit/api';
import { notify } from '@jalon/notifications/api';
import { isUuid, notFound, refused, type RequestContext, requireFreshSignIn } from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { Not } from 'typeorm';
import type { BeginIdentityLinkPayload, MyIdentities, MyIdentitiesPayload } from './identity.types';
import { identityWork } from './identity.work';
import { IdentityProposalRow, ProposalState } from './proposal.entity';
import { labelOf, placesOf } from './sign-in-places';

const MOST_SHOWN = 5;

interface IdentityRow {
  readonly id: string;
  readonly issuer: string;
  readonly isPersonal: boolean;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The identities that open the signed-in person's account, those that wait, and where one may add another. */
export async function myIdentities(ctx: RequestContext): Promise<MyIdentities> {
  const { personId } = ctx.signedIn;
  const rows: IdentityRow[] = await ctx.db.query(
    `select id, issuer, is_personal as "isPersonal", linked_at as "linkedAt", last_used_at as "lastUsedAt"
       from access_my_identities()`,
  );
  const proposals = await ctx.db.find(IdentityProposalRow, {
    where: { employerId: ctx.employerId, personId, state: Not(ProposalState.CONFIRMED) },
    order: { proposedAt: 'DESC', id: 'DESC' },
    take: MOST_SHOWN,
  });
  return {
    identities: rows.map(({ issuer, ...row }) => ({ ...row, providerLabel: labelOf(ctx, { issuer }) })),
    proposals: proposals
      .filter(({ state }) => state !== ProposalState.WITHDRAWN)
      .map(({ signInProvider: key, issuer, ...one }) => ({
        ...one,
        providerLabel: labelOf(ctx, { key, issuer }),
      })),
    places: placesOf(ctx).map(({ key, label, isPersonal = false }) => ({ key, label, isPersonal })),
  };
}

/**
 * The address where a provider asks the signed-in person who they are. Whoever finds a session left open adds nothing
 * of their own to it: the person proves first that it is them.
 */
export async function beginIdentityLink(
  ctx: RequestContext,
  place: string,
): Promise<BeginIdentityLinkPayload> {
  void ctx.signedIn;
  if (!placesOf(ctx).some(({ key }) => key === place)) throw notFound();
  requireFreshSignIn(ctx);
  const search = new URLSearchParams({ provider: place, link: '1', returnTo: '/mon-acces?identite=1' });
  return { path: `/auth/sign-in?${search}`, userErrors: [] };
}

/** Gives up what waits. */
export async function withdrawIdentity(ctx: RequestContext, id: string): Promise<MyIdentitiesPayload> {
  const { personId, agentId } = ctx.signedIn;
  const where = { employerId: ctx.employerId, id, personId };
  const proposal = isUuid(id) ? await ctx.db.findOneBy(IdentityProposalRow, where) : null;
  if (!proposal) throw notFound();
  if (proposal.state === ProposalState.PENDING) {
    const { WITHDRAWN, PENDING } = ProposalState;
    const withdrawn = { state: WITHDRAWN, subject: null, decidedAt: ctx.now() };
    await ctx.db.update(IdentityProposalRow, { ...where, state: PENDING }, withdrawn);
    await recordAuditEvent(ctx, 'access.withdrawIdentity', { objectType: 'agent', objectId: agentId });
    await settleWorkItem(ctx, { kind: identityWork.code, objectId: id, outcome: 'WITHDRAWN' });
  }
  return { mine: await myIdentities(ctx), userErrors: [] };
}

/** Removes one's own, and never the last way in. */
export async function removeMyIdentity(ctx: RequestContext, id: string): Promise<MyIdentitiesPayload> {
  const { sessionId, agentId, personId } = ctx.signedIn;
  requireFreshSignIn(ctx);
  if (!isUuid(id)) throw notFound();
  const [row]: [{ outcome: string }] = await ctx.db.query(
    'select access_remove_identity($1, $2) as outcome',
    [id, sessionId],
  );
  if (row.outcome === 'UNKNOWN') throw notFound();
  if (row.outcome === 'LAST') {
    const cure = 'Add another way of signing in before you remove this one.';
    return { mine: null, userErrors: [refused('LAST_WAY', 'id', cure)] };
  }
  await recordAuditEvent(ctx, 'access.removeIdentity', { objectType: 'agent', objectId: agentId });
  await notify(ctx, { kind: 'access.identityRemoved', to: personId, path: '/mon-acces' });
  return { mine: await myIdentities(ctx), userErrors: [] };
}
