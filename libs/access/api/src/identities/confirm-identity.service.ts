import { recordAuditEvent } from '@jalon/audit/api';
import { displayName, habilitationParameters } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import {
  isUuid,
  notFound,
  refused,
  type RequestContext,
  requireFreshSignIn,
  textErrors,
  type UserError,
} from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { reachAgents } from '../codes/access-list.service';
import { type ActorsHabilitation, authorize } from '../policy';
import { IDENTITIES_TO_CONFIRM } from './identities.sql';
import type {
  ConfirmIdentityInput,
  IdentityDecisionPayload,
  IdentityToConfirm,
  RefuseIdentityInput,
} from './identity.types';
import { identityWork } from './identity.work';
import { IdentityProposalRow, ProposalState } from './proposal.entity';
import { labelOf } from './sign-in-places';

interface WaitingRow {
  readonly id: string;
  readonly agentId: string;
  readonly givenNames: string;
  readonly usualName: string;
  readonly birthName: string;
  readonly matricule: string;
  readonly key: string;
  readonly issuer: string;
  readonly isPersonal: boolean;
  readonly proposedAt: string;
}

interface WaitingPage {
  readonly habilitations: readonly ActorsHabilitation[];
  readonly waiting: readonly WaitingRow[];
}

/** What waits for the actor's confirmation, the oldest first. */
export async function identitiesToConfirm(ctx: RequestContext): Promise<IdentityToConfirm[]> {
  const [page] = await ctx.db.query<[WaitingPage]>(IDENTITIES_TO_CONFIRM, habilitationParameters(ctx));
  authorize(ctx, 'listAccesses', page);
  return page.waiting.map((row) => ({
    id: row.id,
    agentId: row.agentId,
    agentName: displayName(row),
    matricule: row.matricule,
    providerLabel: labelOf(ctx, row),
    isPersonal: row.isPersonal,
    proposedAt: new Date(row.proposedAt),
  }));
}

const outcomes: Readonly<Record<string, UserError>> = {
  NOT_PENDING: refused('NOT_PENDING', 'id', 'It waits no longer: look at the list again.'),
  NO_ACCOUNT: refused('NO_ACCOUNT', 'id', 'Their account is closed: ask the operator.'),
  TAKEN: refused('IDENTITY_TAKEN', 'id', 'It opens somebody else’s account: refuse it, and call them both.'),
};

/** Says that it is theirs: it then opens their account. Never one's own, nor of whom one acts for. */
export async function confirmIdentity(
  ctx: RequestContext,
  { id, isChecked }: ConfirmIdentityInput,
): Promise<IdentityDecisionPayload> {
  const { agentId, personId } = await reachProposal(ctx, id);
  requireFreshSignIn(ctx);
  if (!isChecked) return refusal(refused('CHECK_FIRST', 'isChecked', 'Ask the person first.'));
  const [row]: [{ outcome: string }] = await ctx.db.query(
    'select access_confirm_identity($1, $2) as outcome',
    [id, ctx.now()],
  );
  const obstacle = outcomes[row.outcome];
  if (obstacle) return refusal(obstacle);
  await recordAuditEvent(ctx, 'access.confirmIdentity', { objectType: 'agent', objectId: agentId });
  await settleWorkItem(ctx, { kind: identityWork.code, objectId: id, outcome: 'DONE' });
  await notify(ctx, { kind: 'access.identityConfirmed', to: personId, path: '/mon-acces', objectId: id });
  return { decidedId: id, userErrors: [] };
}

/** Says that it is not, or that one cannot tell: nothing is opened, and the person is told why. */
export async function refuseIdentity(
  ctx: RequestContext,
  { id, reason }: RefuseIdentityInput,
): Promise<IdentityDecisionPayload> {
  const { agentId, personId, state } = await reachProposal(ctx, id);
  requireFreshSignIn(ctx);
  const errors = textErrors('reason', reason, 1_000);
  if (errors.length > 0) return { decidedId: null, userErrors: errors };
  if (state !== ProposalState.PENDING) return refusal(outcomes['NOT_PENDING'] as UserError);
  await ctx.db.update(
    IdentityProposalRow,
    { employerId: ctx.employerId, id, state: ProposalState.PENDING },
    {
      state: ProposalState.REFUSED,
      subject: null,
      decidedAt: ctx.now(),
      decidedByPersonId: ctx.signedIn.personId,
      refusal: reason.trim(),
    },
  );
  await recordAuditEvent(ctx, 'access.refuseIdentity', { objectType: 'agent', objectId: agentId });
  await settleWorkItem(ctx, { kind: identityWork.code, objectId: id, outcome: 'REFUSED' });
  await notify(ctx, { kind: 'access.identityRefused', to: personId, path: '/mon-acces', objectId: id });
  return { decidedId: id, userErrors: [] };
}

const refusal = (error: UserError): IdentityDecisionPayload => ({ decidedId: null, userErrors: [error] });

/** @throws NOT_FOUND when unknown or another employer's, FORBIDDEN when it is not the actor's to decide */
async function reachProposal(ctx: RequestContext, id: string): Promise<IdentityProposalRow> {
  void ctx.signedIn;
  const { employerId } = ctx;
  const proposal = isUuid(id) ? await ctx.db.findOneBy(IdentityProposalRow, { employerId, id }) : null;
  if (!proposal) throw notFound();
  await reachAgents(ctx, [proposal.agentId]);
  return proposal;
}
