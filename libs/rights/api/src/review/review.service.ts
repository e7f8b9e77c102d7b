import { recordAuditEvent } from '@jalon/audit/api';
import { habilitationsInForce } from '@jalon/identity/api';
import { nomenclature } from '@jalon/personnel-file/api';
import { isUuid, notFound, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { openWorkItem, settleWorkItem } from '@jalon/worklist/api';
import { amendHabilitation, endHabilitation, reach, termsOf } from '../habilitation/habilitation.service';
import type { HabilitationPayload } from '../habilitation/habilitation.types';
import { isSensitive } from '../habilitation/terms.rules';
import { tellManagers } from '../notices';
import { authorize } from '../policy';
import { ReviewOutcome, ReviewScope } from '../vocabulary';
import { HabilitationReview, HabilitationReviewLine } from './review.entity';
import { decisionErrors, openingErrors } from './review.rules';
import { reviewAsWritten } from './review-reading.service';
import type { CloseReviewInput, DecideReviewLineInput, OpenReviewInput, ReviewPayload } from './review.types';
import { reviewWork } from './review.work';

/** Opens a review of what is in force today: each line waits for somebody who is not its holder. */
export async function openHabilitationReview(
  ctx: RequestContext,
  { title, scope, dueOn }: OpenReviewInput,
): Promise<ReviewPayload> {
  authorize(ctx, 'giveRights', { habilitations: await habilitationsInForce(ctx) });
  const userErrors = openingErrors({ title, dueOn }, ctx.today());
  if (userErrors.length > 0) return { review: null, userErrors };
  const id = ctx.newId();
  await ctx.db.insert(HabilitationReview, {
    employerId: ctx.employerId,
    id,
    title: title.trim(),
    scope,
    openedOn: ctx.today(),
    dueOn,
    openedByPersonId: ctx.signedIn.personId,
    openedAt: ctx.now(),
    closedAt: null,
    closedByPersonId: null,
    overdueToldOn: null,
  });
  const count = await insertLines(ctx, id, scope);
  if (count === 0) return refuse('NOTHING_TO_REVIEW', 'scope', 'No habilitation in force is of this kind.');
  await announce(ctx, { id, dueOn, count });
  return { review: await reviewAsWritten(ctx, id), userErrors };
}

const refuse = (code: string, field: string, message: string): ReviewPayload => ({
  review: null,
  userErrors: [refused(code, field, message)],
});

async function announce(ctx: RequestContext, told: { id: string; dueOn: string; count: number }) {
  const { id, dueOn, count } = told;
  const path = `/rh/habilitations/revues/${id}`;
  const object = { objectType: 'habilitation_review', objectId: id };
  await recordAuditEvent(ctx, 'rights.openReview', object, { count });
  await openWorkItem(ctx, { kind: reviewWork.code, objectId: id, dueOn, path, parameters: { count } });
  await tellManagers(ctx, 'reviewOpened', { parameters: { dueOn, count }, path, objectId: id });
}

const SENSITIVE_CODES = nomenclature()
  .map(({ code }) => code)
  .filter(isSensitive);

/** Which habilitations are of a scope, as a condition on `held`; $5 the sensitive types. */
const OF_SCOPE: Readonly<Record<ReviewScope, string>> = {
  [ReviewScope.EVERYTHING]: '$5::text[] is not null',
  [ReviewScope.FILES]: 'cardinality(held.document_types) > 0 and $5::text[] is not null',
  [ReviewScope.SENSITIVE]: 'held.document_types && $5::text[]',
  [ReviewScope.ADMINISTRATION]: 'cardinality(held.document_types) = 0 and $5::text[] is not null',
};

/** @returns how many. */
async function insertLines(ctx: RequestContext, reviewId: string, scope: ReviewScope): Promise<number> {
  const lines = await ctx.db.query<unknown[]>(
    `insert into habilitation_review_line (employer_id, review_id, habilitation_id)
     select held.employer_id, $4, held.id
       from habilitation as held
      where held.employer_id = $1 and held.valid_from <= $2 and held.valid_until >= $2
        and (held.ended_at is null or held.ended_at > $3) and ${OF_SCOPE[scope]}
     returning habilitation_id`,
    [ctx.employerId, ctx.today(), ctx.now(), reviewId, SENSITIVE_CODES],
  );
  return lines.length;
}

/** Decides of one habilitation: whoever may end it, who is never its holder. */
export async function decideReviewLine(
  ctx: RequestContext,
  { reviewId, habilitationId, ...decision }: DecideReviewLineInput,
): Promise<ReviewPayload> {
  const review = await reachReview(ctx, reviewId);
  const { employerId } = ctx;
  const line = isUuid(habilitationId)
    ? await ctx.db.findOneBy(HabilitationReviewLine, { employerId, reviewId: review.id, habilitationId })
    : null;
  if (!line) throw notFound();
  const held = await reach(ctx, habilitationId);
  const faults = [...lineErrors(review, line), ...decisionErrors(decision, held.validUntil, ctx.today())];
  if (faults.length > 0) return { review: null, userErrors: faults };
  const { habilitation, userErrors } = await apply(ctx, habilitationId, decision);
  if (userErrors.length > 0) return { review: null, userErrors };
  await note(ctx, line, decision, habilitation?.id ?? null);
  return { review: await reviewAsWritten(ctx, review.id), userErrors: [] };
}

/** A review ends when nothing waits in it: what nobody decided is never passed over. */
export async function closeHabilitationReview(
  ctx: RequestContext,
  { reviewId }: CloseReviewInput,
): Promise<ReviewPayload> {
  const { id, employerId, closedAt } = await reachReview(ctx, reviewId);
  if (closedAt) return { review: await reviewAsWritten(ctx, id), userErrors: [] };
  const { total, reviewed } = await reviewAsWritten(ctx, id);
  if (reviewed < total) {
    return refuse('LINES_WAIT', 'reviewId', `${total - reviewed} habilitations wait for a decision.`);
  }
  const closed = { closedAt: ctx.now(), closedByPersonId: ctx.signedIn.personId };
  await ctx.db.update(HabilitationReview, { employerId, id }, closed);
  await recordAuditEvent(ctx, 'rights.closeReview', { objectType: 'habilitation_review', objectId: id });
  await settleWorkItem(ctx, { kind: reviewWork.code, objectId: id, outcome: 'DONE' });
  return { review: await reviewAsWritten(ctx, id), userErrors: [] };
}

/** Two acts in the same review wait for each other here. @throws NOT_FOUND when it is unknown or another employer's. */
async function reachReview(ctx: RequestContext, id: string): Promise<HabilitationReview> {
  authorize(ctx, 'giveRights', { habilitations: await habilitationsInForce(ctx) });
  const { employerId } = ctx.signedIn;
  if (!isUuid(id)) throw notFound();
  const review = await ctx.db.findOne(HabilitationReview, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!review) throw notFound();
  return review;
}

function lineErrors({ closedAt }: HabilitationReview, { outcome }: HabilitationReviewLine): UserError[] {
  if (closedAt) return [refused('CLOSED', 'reviewId', 'This review is closed.')];
  return outcome === null || outcome === ReviewOutcome.KEPT
    ? []
    : [refused('DECIDED', 'habilitationId', 'It was decided already: reload the review.')];
}

/** What the decision does to the right itself. @returns the shorter one, when there is one. */
async function apply(
  ctx: RequestContext,
  habilitationId: string,
  { outcome, reason, validUntil }: Omit<DecideReviewLineInput, 'reviewId' | 'habilitationId'>,
): Promise<HabilitationPayload> {
  if (outcome === ReviewOutcome.KEPT) return { habilitation: null, userErrors: [] };
  if (outcome === ReviewOutcome.ENDED) {
    const { userErrors } = await endHabilitation(ctx, { habilitationId, reason: reason ?? '' });
    return { habilitation: null, userErrors };
  }
  const terms = await termsOf(ctx, await reach(ctx, habilitationId));
  return amendHabilitation(ctx, {
    habilitationId,
    ...terms,
    operations: [...terms.operations],
    documentTypes: [...terms.documentTypes],
    populationAgentIds: terms.populationAgentIds ? [...terms.populationAgentIds] : null,
    validFrom: ctx.today(),
    validUntil: validUntil ?? '',
  });
}

async function note(
  ctx: RequestContext,
  { employerId, reviewId, habilitationId }: HabilitationReviewLine,
  { outcome, reason }: Pick<DecideReviewLineInput, 'outcome' | 'reason'>,
  replacedById: string | null,
): Promise<void> {
  await ctx.db.update(
    HabilitationReviewLine,
    { employerId, reviewId, habilitationId },
    {
      outcome,
      reason: reason?.trim() || null,
      replacedById,
      decidedByPersonId: ctx.signedIn.personId,
      decidedAt: ctx.now(),
    },
  );
  const object = { objectType: 'habilitation', objectId: habilitationId };
  await recordAuditEvent(ctx, 'rights.review', object, { outcome });
}
