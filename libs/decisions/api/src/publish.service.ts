import { recordAuditEvent } from '@jalon/audit/api';
import { type HabilitationInForce, habilitationsInForce, signatureOf } from '@jalon/identity/api';
import {
  type Ground,
  isUuid,
  notFound,
  refused,
  type RequestContext,
  requireFreshSignIn,
  textErrors,
} from '@jalon/shared/api';
import { EmployerDecision } from './decision.entity';
import { committeeOf } from './decision.rows';
import { effectiveOn, publicationErrors, stateOf } from './decision.rules';
import { publishedDecision, readDecisions } from './decision-list.service';
import type { PublishedDecisionPayload, WithdrawDecisionInput } from './decision.types';
import type { DecisionDraftInput } from './draft.types';
import { type DraftContent, DecisionDraftRow } from './draft.entity';
import { overlapErrors } from './overlap.rules';
import { authorize } from './policy';
import { settleEnding, tellEveryone } from './tell';
import { DecisionState } from './vocabulary';

/** A draft that lacks nothing becomes a decision that nothing changes any more. Of two at once, one publishes. */
export async function publishDecision(
  ctx: RequestContext,
  { id }: DecisionDraftInput,
): Promise<PublishedDecisionPayload> {
  const habilitations = await habilitationsInForce(ctx);
  const ground = authorize(ctx, 'publish', { habilitations });
  requireFreshSignIn(ctx);
  await takeTurn(ctx);
  const draft = await lockedDraft(ctx, id);
  const published = await readDecisions(ctx);
  const today = ctx.today();
  const replaced = published.find((one) => one.id === draft.replacesId);
  const isOver = replaced && stateOf(replaced, today) !== DecisionState.PUBLISHED;
  const userErrors = [
    ...publicationErrors(draft.content, today),
    ...overlapErrors(draft, published, today),
    ...(isOver || replaced?.replacedOn
      ? [refused('NOT_REPLACEABLE', 'id', 'What it should replace is over, or replaced already.')]
      : []),
  ];
  if (userErrors.length > 0) return { decision: null, userErrors };
  const person = await namedPerson(ctx, habilitations, ground);
  await insertDecision(ctx, draft, person);
  await ctx.db.delete(DecisionDraftRow, { employerId: ctx.employerId, id: draft.id });
  await recordAuditEvent(ctx, 'decisions.publish', { objectType: 'employer_decision', objectId: draft.id });
  await tellEveryone(ctx, draft.id);
  return { decision: await publishedDecision(ctx, draft.id), userErrors };
}

/** It opens nothing more from now on; what was begun under it is finished. Withdrawing again changes nothing. */
export async function withdrawDecision(
  ctx: RequestContext,
  { id, reason }: WithdrawDecisionInput,
): Promise<PublishedDecisionPayload> {
  const habilitations = await habilitationsInForce(ctx);
  const ground = authorize(ctx, 'publish', { habilitations });
  requireFreshSignIn(ctx);
  await takeTurn(ctx);
  const key = { employerId: ctx.employerId, id };
  const decision = isUuid(id) ? await ctx.db.findOneBy(EmployerDecision, key) : null;
  if (!decision) throw notFound();
  const today = ctx.today();
  const state = stateOf(decision, today);
  if (state === DecisionState.WITHDRAWN)
    return { decision: await publishedDecision(ctx, id), userErrors: [] };
  const userErrors = [
    ...textErrors('reason', reason),
    ...(state === DecisionState.PUBLISHED
      ? []
      : [refused('ALREADY_OVER', 'id', 'It opens nothing any more.')]),
  ];
  if (userErrors.length > 0) return { decision: null, userErrors };
  const { name, quality } = await namedPerson(ctx, habilitations, ground);
  const words = { withdrawnByName: name, withdrawnByQuality: quality, withdrawalReason: reason.trim() };
  await ctx.db.update(EmployerDecision, key, { withdrawnOn: today, ...words });
  await restoreReplaced(ctx, decision);
  await settleEnding(ctx, id, 'WITHDRAWN');
  await recordAuditEvent(ctx, 'decisions.withdraw', { objectType: 'employer_decision', objectId: id });
  await tellEveryone(ctx, id);
  return { decision: await publishedDecision(ctx, id), userErrors };
}

/** Decisions of an employer are published one after another. */
async function takeTurn(ctx: RequestContext): Promise<void> {
  const turn = `decisions/${ctx.employerId}`;
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
}

async function lockedDraft(ctx: RequestContext, id: string): Promise<DecisionDraftRow> {
  const { employerId } = ctx;
  const draft = isUuid(id) ? await ctx.db.findOneBy(DecisionDraftRow, { employerId, id }) : null;
  if (!draft) throw notFound();
  return draft;
}

/** Who publishes or withdraws, as everybody reads it: nothing is published by nobody. */
async function namedPerson(
  ctx: RequestContext,
  habilitations: readonly HabilitationInForce[],
  ground: Ground,
): Promise<{ readonly name: string; readonly quality: string }> {
  const name = await signatureOf(ctx, ground);
  const quality = habilitations.find((one) => one.id === ground.habilitationId)?.label;
  if (!name || !quality) throw new Error('Who publishes is known to the employer, and habilitated.');
  return { name, quality };
}

/** What a complete draft holds: `publicationErrors` found nothing missing. */
type CompleteContent = {
  readonly [Key in keyof DraftContent]: Key extends Optional
    ? DraftContent[Key]
    : NonNullable<DraftContent[Key]>;
};
type Optional = 'managersSeeWords' | 'dpiaReference' | 'dpiaExemption' | 'onBehalfOf';

async function insertDecision(
  ctx: RequestContext,
  { id, content, replacesId }: DecisionDraftRow,
  { name, quality }: { readonly name: string; readonly quality: string },
): Promise<void> {
  const { employerId } = ctx;
  const { purposes, compulsoryPurposes, managersSee, ...facts } = content as CompleteContent;
  const publishedOn = ctx.today();
  await ctx.db.insert(EmployerDecision, {
    ...facts,
    employerId,
    id,
    replacesId,
    purposes: [...purposes],
    compulsoryPurposes: [...compulsoryPurposes],
    managersSee: [...managersSee],
    committee: await committeeOf(ctx),
    publishedAt: ctx.now(),
    publishedOn,
    publishedByPersonId: ctx.signedIn.personId,
    publishedByName: name,
    publishedByQuality: quality,
  });
  if (replacesId === null) return;
  const replacedOn = effectiveOn({ startsOn: facts.startsOn, publishedOn });
  await ctx.db.update(EmployerDecision, { employerId, id: replacesId }, { replacedOn });
  await settleEnding(ctx, replacesId, 'DONE');
}

/** A version withdrawn before its first day leaves the one before it in force. */
async function restoreReplaced(ctx: RequestContext, { replacesId }: EmployerDecision): Promise<void> {
  if (replacesId === null) return;
  await ctx.db.query(
    `update employer_decision set replaced_on = null
      where employer_id = $1 and id = $2 and replaced_on > $3 and withdrawn_on is null`,
    [ctx.employerId, replacesId, ctx.today()],
  );
}
