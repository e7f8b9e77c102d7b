import { recordAuditEvent } from '@jalon/audit/api';
import {
  HabilitationOperation,
  personsHabilitatedTo,
  type ProvenIdentity,
  SignInFailure,
} from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { type Actor, type ContextServices, RequestContext } from '@jalon/shared/api';
import { openWorkItem } from '@jalon/worklist/api';
import { identityWork } from './identity.work';
import { IdentityProposalRow, ProposalState } from './proposal.entity';
import { placesOf } from './sign-in-places';

export const IDENTITIES_PATH = '/rh/acces/identites';
/** Whoever proposes more than a few has not understood what it is for, or is trying something. */
const MOST_WAITING = 3;

/**
 * Keeps the identity that a signed-in person has just proved, until their employer's referent has confirmed it. What
 * is theirs already, or waits already, is left as it is.
 * @throws {SignInFailure} when it opens somebody else's account: nobody but a person can sort that out
 */
export async function proposeIdentity(
  services: ContextServices,
  actor: Actor,
  { provider: place, identity }: { readonly provider: string; readonly identity: ProvenIdentity },
): Promise<void> {
  const ctx = new RequestContext(services, actor);
  await ctx.settle(async () => {
    const { issuer, provider, subject } = identity;
    const [holder]: { person_id: string }[] = await ctx.db.query(
      'select person_id from identity_find_account($1, $2, $3)',
      [issuer, provider, subject],
    );
    if (holder && holder.person_id !== actor.personId) throw new SignInFailure('IDENTITE_D_UN_AUTRE');
    if (holder || (await waits(ctx, identity))) return;
    await propose(ctx, place, identity);
  });
}

/** Whether it waits already for its person. @throws {SignInFailure} when it waits for another, or many wait */
async function waits(ctx: RequestContext, { issuer, provider, subject }: ProvenIdentity): Promise<boolean> {
  const { personId } = ctx.signedIn;
  const pending = { employerId: ctx.employerId, state: ProposalState.PENDING };
  const same = await ctx.db.findOneBy(IdentityProposalRow, { ...pending, issuer, provider, subject });
  if (same && same.personId !== personId) throw new SignInFailure('IDENTITE_D_UN_AUTRE');
  if (same) return true;
  const waiting = await ctx.db.countBy(IdentityProposalRow, { ...pending, personId });
  if (waiting >= MOST_WAITING) throw new SignInFailure('TROP_D_ESSAIS');
  return false;
}

async function propose(
  ctx: RequestContext,
  place: string,
  { issuer, provider, subject }: ProvenIdentity,
): Promise<void> {
  const { agentId, personId } = ctx.signedIn;
  const id = ctx.newId();
  await ctx.db.insert(IdentityProposalRow, {
    employerId: ctx.employerId,
    id,
    agentId,
    personId,
    signInProvider: place,
    issuer,
    provider,
    subject,
    isPersonal: placesOf(ctx).some(({ key, isPersonal }) => key === place && isPersonal === true),
    state: ProposalState.PENDING,
    proposedAt: ctx.now(),
    decidedAt: null,
    decidedByPersonId: null,
    refusal: null,
  });
  await recordAuditEvent(ctx, 'access.proposeIdentity', { objectType: 'agent', objectId: agentId });
  await openWorkItem(ctx, {
    kind: identityWork.code,
    objectId: id,
    agentId,
    requesterPersonId: personId,
    path: IDENTITIES_PATH,
    requestPath: '/mon-acces',
  });
  await tellReferents(ctx, id);
}

async function tellReferents(ctx: RequestContext, id: string): Promise<void> {
  const referents = await personsHabilitatedTo(ctx, HabilitationOperation.CONFIRM_IDENTITY);
  for (const to of referents) {
    if (to === ctx.signedIn.personId) continue;
    await notify(ctx, { kind: 'access.identityWaiting', to, path: IDENTITIES_PATH, objectId: id });
  }
}
