import { recordAuditEvent } from '@jalon/audit/api';
import { enqueueJob } from '@jalon/jobs/api';
import { refused, type RequestContext, requireFreshSignIn } from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { APPLY_TASK } from './apply.task';
import { type ActOutcome, done, notNow, objectOf } from './prepare.service';
import { movesOf, reachReorganisation } from './reached-reorganisation';
import { Reorganisation } from './reorganisation.entity';
import { dayErrors, mayAct, startOfDayInParis } from './reorganisation.rules';
import { simulate } from './simulate';
import { ReorganisationState } from './vocabulary';
import { NOT_APPLIED } from './work-items';

/** Has it applied at the start of its day, in the name of whoever schedules it, with the rights they have on that day. */
export async function scheduleReorganisation(ctx: RequestContext, id: string): Promise<ActOutcome> {
  const reorganisation = await reachReorganisation(ctx, id);
  requireFreshSignIn(ctx);
  if (reorganisation.state === ReorganisationState.SCHEDULED) return done(id);
  if (!mayAct('schedule', reorganisation.state)) return notNow();
  const moves = await movesOf(ctx, id);
  if (moves.length === 0) return { id: null, userErrors: [refused('EMPTY', 'id', 'Add a line first.')] };
  const userErrors = dayErrors(reorganisation.effectiveOn, ctx.today());
  if (userErrors.length > 0) return { id: null, userErrors };
  const { fault } = await simulate(ctx, reorganisation, moves);
  if (fault) return { id: null, userErrors: [refused('LINE_AT_FAULT', 'id', 'Mend the line at fault.')] };
  await settle(ctx, id, {
    state: ReorganisationState.SCHEDULED,
    scheduledByPersonId: ctx.signedIn.personId,
    settledAt: null,
  });
  await enqueueJob(ctx, {
    task: APPLY_TASK,
    payload: { reorganisationId: id },
    key: `${APPLY_TASK}:${id}`,
    runAt: startOfDayInParis(reorganisation.effectiveOn),
  });
  await settleWorkItem(ctx, { kind: NOT_APPLIED.code, objectId: id, outcome: 'DONE' });
  await recordAuditEvent(ctx, 'reorganisation.schedule', objectOf(id), {
    effectiveOn: reorganisation.effectiveOn,
  });
  return done(id);
}

/** Takes it back before its day: a draft again. The job will find so, and do nothing. */
export async function takeBackReorganisation(ctx: RequestContext, id: string): Promise<ActOutcome> {
  const reorganisation = await reachReorganisation(ctx, id);
  if (reorganisation.state === ReorganisationState.DRAFT) return done(id);
  if (!mayAct('takeBack', reorganisation.state)) return notNow();
  await settle(ctx, id, { state: ReorganisationState.DRAFT, scheduledByPersonId: null, settledAt: null });
  await recordAuditEvent(ctx, 'reorganisation.takeBack', objectOf(id));
  return done(id);
}

async function settle(
  ctx: RequestContext,
  id: string,
  change: Pick<Reorganisation, 'state' | 'scheduledByPersonId' | 'settledAt'>,
): Promise<void> {
  const where = { employerId: ctx.employerId, id };
  await ctx.db.update(Reorganisation, where, { ...change, failureCode: null, failedMoveId: null });
}
