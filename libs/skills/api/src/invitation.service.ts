import { recordAuditEvent } from '@jalon/audit/api';
import { DecisionPurpose, requirePublishedDecision } from '@jalon/decisions/api';
import { displayName } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { CLOSE_INVITATION, INVITE, OPEN_INVITATIONS, REACHED_COLLEAGUES } from './invitation.sql';
import type {
  DismissInvitationInput,
  DismissInvitationPayload,
  Invitation,
  InviteToAssessInput,
  InviteToAssessPayload,
} from './invitation.types';
import { authorize, type ReachedColleague } from './policy';

type Row = Omit<Invitation, 'invitedByName'> & { readonly givenNames: string; readonly usualName: string };

/** The invitations the signed-in agent has not closed. */
export async function myInvitations(ctx: RequestContext): Promise<Invitation[]> {
  const { employerId, agentId } = ctx.signedIn;
  const parameters = [employerId, agentId, ctx.now(), ctx.today()];
  const rows = await ctx.db.query<Row[]>(OPEN_INVITATIONS, parameters);
  return rows.map(({ id, invitedAt, ...inviter }) => ({
    id,
    invitedAt,
    invitedByName: displayName(inviter),
  }));
}

/**
 * Invites people of the actor's team, once while an invitation stands, as the employer's published decision lets them.
 * The answer never tells what anybody made of an earlier one.
 */
export async function inviteToAssess(
  ctx: RequestContext,
  { agentIds }: InviteToAssessInput,
): Promise<InviteToAssessPayload> {
  const ids = [...new Set(agentIds.map((id) => id.toLowerCase()))];
  for (const colleague of await reachedColleagues(ctx, ids)) authorize(ctx, 'inviteToAssess', colleague);
  await requirePublishedDecision(ctx, DecisionPurpose.ASSESSMENT_CAMPAIGN);
  for (const objectId of await insertInvitations(ctx, ids)) {
    await recordAuditEvent(ctx, 'skills.inviteToAssess', { objectType: 'agent', objectId });
  }
  return { invited: ids.length, userErrors: [] };
}

/** @throws NOT_FOUND when one is unknown or another employer's. */
async function reachedColleagues(ctx: RequestContext, ids: readonly string[]): Promise<ReachedColleague[]> {
  const { employerId, agentId } = ctx.signedIn;
  const known = ids.filter(isUuid);
  const parameters = [employerId, agentId, ctx.today(), known];
  const colleagues = await ctx.db.query<ReachedColleague[]>(REACHED_COLLEAGUES, parameters);
  if (colleagues.length < ids.length) throw notFound();
  return colleagues;
}

/** @returns the agents who had no standing invitation. */
async function insertInvitations(ctx: RequestContext, ids: readonly string[]): Promise<string[]> {
  const { employerId, personId } = ctx.signedIn;
  const invited = await ctx.db.query<{ agentId: string }[]>(INVITE, [
    employerId,
    personId,
    ctx.now(),
    ids,
    ids.map(() => ctx.newId()),
  ]);
  return invited.map(({ agentId }) => agentId);
}

/** Closes an invitation of the signed-in agent's. Nobody is told. */
export async function dismissInvitation(
  ctx: RequestContext,
  { id }: DismissInvitationInput,
): Promise<DismissInvitationPayload> {
  const { agentId } = ctx.signedIn;
  if (!isUuid(id) || !(await closeInvitation(ctx, agentId, id))) throw notFound();
  return { dismissedId: id, userErrors: [] };
}

/** @returns whether the agent has that invitation, or any when `id` is null. */
export async function closeInvitation(
  ctx: RequestContext,
  agentId: string,
  id: string | null,
): Promise<boolean> {
  const parameters = [ctx.employerId, agentId, ctx.now(), id];
  // TypeORM gives the rows of an update, and their number.
  const [rows] = await ctx.db.query<[unknown[], number]>(CLOSE_INVITATION, parameters);
  return rows.length > 0;
}
