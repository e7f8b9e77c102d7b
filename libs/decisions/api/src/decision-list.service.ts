import { Contact, ContactSubject, habilitationsInForce } from '@jalon/identity/api';
import { isUuid, type RequestContext } from '@jalon/shared/api';
import { EmployerDecision } from './decision.entity';
import { toPublished } from './decision.rows';
import { closedOn, effectiveOn, isInForce, stateOf } from './decision.rules';
import type { DecisionGate, PublishedDecision } from './decision.types';
import { authorize } from './policy';
import { type DecisionPurpose, DecisionState } from './vocabulary';

/** Every decision the employer has published, those of the past included: the latest first. */
export async function publishedDecisions(ctx: RequestContext): Promise<PublishedDecision[]> {
  authorize(ctx, 'readPublished', null as never);
  const decisions = await readDecisions(ctx);
  return decisions.map((decision) => withSuccessor(ctx, decision, decisions));
}

/** One of them; null when it is unknown, another employer’s, or not published. */
export async function publishedDecision(ctx: RequestContext, id: string): Promise<PublishedDecision | null> {
  authorize(ctx, 'readPublished', null as never);
  const decisions = isUuid(id) ? await readDecisions(ctx) : [];
  const decision = decisions.find((one) => one.id === id.toLowerCase());
  return decision ? withSuccessor(ctx, decision, decisions) : null;
}

/** Whether something is open today, and what to do when it is not: what a closed page tells. */
export async function decisionGate(ctx: RequestContext, purpose: DecisionPurpose): Promise<DecisionGate> {
  authorize(ctx, 'readPublished', null as never);
  const today = ctx.today();
  const decisions = await readDecisions(ctx);
  const about = decisions.filter(({ purposes }) => purposes.includes(purpose));
  const inForce = about.find((one) => isInForce(one, today));
  const coming = about.filter(
    (one) => stateOf(one, today) === DecisionState.PUBLISHED && !isInForce(one, today),
  );
  const over = about.filter((one) => stateOf(one, today) !== DecisionState.PUBLISHED);
  const habilitations = await habilitationsInForce(ctx);
  return {
    purpose,
    decision: inForce ? withSuccessor(ctx, inForce, decisions) : null,
    closedOn: inForce ? null : (over.map(closedOn).toSorted().at(-1) ?? null),
    opensOn: inForce ? null : (coming.map(effectiveOn).toSorted()[0] ?? null),
    contact: await contactOf(ctx),
    mayPublish: authorize.may(ctx, 'publish', { habilitations }),
  };
}

/** Whom to ask about what decisions open. */
function contactOf(ctx: RequestContext): Promise<Contact | null> {
  return ctx.db.findOneBy(Contact, { employerId: ctx.employerId, subject: ContactSubject.DIGITAL_SKILLS });
}

export function readDecisions(ctx: RequestContext): Promise<EmployerDecision[]> {
  const order = { publishedAt: 'DESC', id: 'DESC' } as const;
  return ctx.db.find(EmployerDecision, { where: { employerId: ctx.employerId }, order });
}

function withSuccessor(
  ctx: RequestContext,
  decision: EmployerDecision,
  decisions: readonly EmployerDecision[],
): PublishedDecision {
  const successor = decisions.find((one) => one.replacesId === decision.id && one.withdrawnOn === null);
  const last = successor ?? decisions.find(({ replacesId }) => replacesId === decision.id);
  return toPublished(decision, ctx.today(), last?.id ?? null);
}
