import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, badUserInput, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { mayReorganise, reachReorganisation } from './reached-reorganisation';
import { Reorganisation } from './reorganisation.entity';
import { mayAct, type ReorganisationTerms, termsErrors } from './reorganisation.rules';
import { ReorganisationState } from './vocabulary';

/** What an act answers: the reorganisation it was about, or what is wrong. */
export interface ActOutcome {
  readonly id: string | null;
  readonly userErrors: UserError[];
}

export interface PrepareReorganisation extends ReorganisationTerms {
  /** Chosen by the page: the same form sent twice prepares one. */
  readonly id: string;
}

/** Prepares a move of services and people for a day to come; nothing changes until it is scheduled and its day comes. */
export async function prepareReorganisation(
  ctx: RequestContext,
  { id, ...terms }: PrepareReorganisation,
): Promise<ActOutcome> {
  await mayReorganise(ctx);
  if (!isUuid(id)) throw badUserInput('"id" must be a UUID.');
  const { employerId } = ctx;
  if (await ctx.db.existsBy(Reorganisation, { employerId, id })) return done(id);
  const userErrors = termsErrors(terms, ctx.today());
  if (userErrors.length > 0) return { id: null, userErrors };
  await ctx.db.insert(Reorganisation, {
    employerId,
    id,
    ...trimmed(terms),
    state: ReorganisationState.DRAFT,
    preparedAt: ctx.now(),
    preparedByPersonId: ctx.signedIn.personId,
    scheduledByPersonId: null,
    settledAt: null,
    failureCode: null,
    failedMoveId: null,
  });
  await recordAuditEvent(ctx, 'reorganisation.prepare', objectOf(id));
  return done(id);
}

/** Changes its title, its reason or its day, as long as it is not scheduled. */
export async function amendReorganisation(
  ctx: RequestContext,
  { id, ...terms }: PrepareReorganisation,
): Promise<ActOutcome> {
  const reorganisation = await reachReorganisation(ctx, id);
  if (!mayAct('amend', reorganisation.state)) return notNow();
  const userErrors = termsErrors(terms, ctx.today());
  if (userErrors.length > 0) return { id: null, userErrors };
  await ctx.db.update(Reorganisation, { employerId: ctx.employerId, id }, trimmed(terms));
  await recordAuditEvent(ctx, 'reorganisation.amend', objectOf(id));
  return done(id);
}

/** Gives it up: it stays in the list, and nothing of it will be applied. */
export async function abandonReorganisation(ctx: RequestContext, id: string): Promise<ActOutcome> {
  const reorganisation = await reachReorganisation(ctx, id);
  if (reorganisation.state === ReorganisationState.ABANDONED) return done(id);
  if (!mayAct('abandon', reorganisation.state)) return notNow();
  await ctx.db.update(
    Reorganisation,
    { employerId: ctx.employerId, id },
    { state: ReorganisationState.ABANDONED, settledAt: ctx.now(), failureCode: null, failedMoveId: null },
  );
  await recordAuditEvent(ctx, 'reorganisation.abandon', objectOf(id));
  return done(id);
}

export const objectOf = (objectId: string) => ({ objectType: 'reorganisation', objectId });

export const done = (id: string): ActOutcome => ({ id, userErrors: [] });

/** Somebody else scheduled it, or its day has come. */
export const notNow = (): ActOutcome => ({
  id: null,
  userErrors: [refused('NOT_NOW', 'id', 'It has changed meanwhile: look at it again.')],
});

const trimmed = ({ title, reason, effectiveOn }: ReorganisationTerms): ReorganisationTerms => ({
  title: title.trim(),
  reason: reason.trim(),
  effectiveOn,
});
