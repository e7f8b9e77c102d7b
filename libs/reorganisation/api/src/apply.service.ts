import { recordAuditEvent } from '@jalon/audit/api';
import {
  Agent,
  assignAgent,
  closeOrgUnit,
  createOrgUnit,
  moveOrgUnit,
  renameOrgUnit,
} from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { daysAfter, type RequestContext } from '@jalon/shared/api';
import { openWorkItem } from '@jalon/worklist/api';
import { applied, agentMoved, failed } from './notices';
import { objectOf } from './prepare.service';
import { movesOf, reachReorganisation } from './reached-reorganisation';
import { Reorganisation, type ReorganisationMove } from './reorganisation.entity';
import { simulate } from './simulate';
import { MoveKind, ReorganisationState } from './vocabulary';
import { NOT_APPLIED } from './work-items';

/** The day came, and a line could not be applied: nothing was. */
export class NotApplied extends Error {
  constructor(
    readonly code: string,
    readonly moveId: string | null,
  ) {
    super(code);
  }
}

/**
 * Applies every line, or none. It runs on the day, as whoever scheduled it; one taken back meanwhile, or applied by a
 * former attempt, is left as it is.
 *
 * @throws {NotApplied} when a line cannot be applied any more
 */
export async function applyReorganisation(ctx: RequestContext, id: string): Promise<void> {
  const reorganisation = await reachReorganisation(ctx, id);
  if (!isDue(reorganisation, ctx.today())) return;
  const moves = await movesOf(ctx, id);
  const { fault } = await simulate(ctx, reorganisation, moves);
  if (fault) throw new NotApplied(fault.code, fault.moveId);
  for (const move of moves) await applyMove(ctx, move, reorganisation.effectiveOn);
  const where = { employerId: ctx.employerId, id };
  await ctx.db.update(Reorganisation, where, {
    state: ReorganisationState.APPLIED,
    settledAt: ctx.now(),
  });
  await recordAuditEvent(ctx, 'reorganisation.apply', objectOf(id), { lines: moves.length });
  await tell(ctx, reorganisation, moves);
}

/** A job replaced by another one runs all the same: only the day that was last chosen counts. */
const isDue = ({ state, effectiveOn }: Reorganisation, today: string): boolean =>
  state === ReorganisationState.SCHEDULED && effectiveOn <= today;

async function applyMove(ctx: RequestContext, move: ReorganisationMove, day: string): Promise<void> {
  const { orgUnitId: id, parentId, name, engagementId, managerAgentId } = move;
  switch (move.kind) {
    case MoveKind.CREATE_UNIT:
      await createOrgUnit(ctx, { id, parentId, name: name ?? '' });
      return;
    case MoveKind.RENAME_UNIT:
      return renameOrgUnit(ctx, { id, name: name ?? '' });
    case MoveKind.MOVE_UNIT:
      return moveOrgUnit(ctx, { id, parentId });
    case MoveKind.CLOSE_UNIT:
      return closeOrgUnit(ctx, { id, closesOn: daysAfter(day, -1) });
    case MoveKind.MOVE_AGENT:
      await assignAgent(ctx, {
        engagementId: engagementId ?? '',
        orgUnitId: id,
        managerAgentId,
        startsOn: day,
      });
  }
}

/** Whoever scheduled it, and each of those it moved by name. */
async function tell(
  ctx: RequestContext,
  { id, effectiveOn, scheduledByPersonId }: Reorganisation,
  moves: readonly ReorganisationMove[],
): Promise<void> {
  const path = `/rh/reorganisations/${id}`;
  if (scheduledByPersonId) {
    const parameters = { effectiveOn };
    await notify(ctx, { kind: applied.code, to: scheduledByPersonId, parameters, path, objectId: id });
  }
  for (const { agentId } of moves) {
    const agent = agentId && (await ctx.db.findOneBy(Agent, { employerId: ctx.employerId, id: agentId }));
    if (!agent) continue;
    const parameters = { effectiveOn };
    await notify(ctx, {
      kind: agentMoved.code,
      to: agent.personId,
      parameters,
      path: '/mon-dossier',
      objectId: id,
    });
  }
}

/** Says why nothing was applied, to whoever scheduled it and in the worklist. */
export async function reportFailure(
  ctx: RequestContext,
  id: string,
  { code, moveId }: Pick<NotApplied, 'code' | 'moveId'>,
): Promise<void> {
  const where = { employerId: ctx.employerId, id, state: ReorganisationState.SCHEDULED };
  const { affected } = await ctx.db.update(Reorganisation, where, {
    state: ReorganisationState.FAILED,
    settledAt: ctx.now(),
    failureCode: code,
    failedMoveId: moveId,
  });
  if (!affected) return;
  const path = `/rh/reorganisations/${id}`;
  await recordAuditEvent(ctx, 'reorganisation.fail', objectOf(id), { code });
  await openWorkItem(ctx, { kind: NOT_APPLIED.code, objectId: id, path, dueOn: ctx.today() });
  await notify(ctx, { kind: failed.code, to: ctx.signedIn.personId, path, objectId: id });
}
