import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { In, QueryFailedError } from 'typeorm';
import { Agent } from '../agent.entity';
import { reachAgent } from '../agent.service';
import { habilitationsInForce } from '../habilitation.loaders';
import type { Fault } from '../input.rules';
import { makesACycle } from '../org-unit.rules';
import { authorize } from '../policy';
import { unitParents } from './organisation.sql';
import { done, faulty, type Outcome } from './outcome';
import { FieldSource, PeopleAct, type RowChange } from './people-act.entity';
import { fieldsOf, recordFieldSources } from './people-act.service';
import { entityOf } from './row-change';
import { isUndoable, versionOnceUndone } from './undo.rules';
import { undoneVersionsSql } from './undo.sql';

const refusals = {
  TOO_LATE: 'was done too long ago: amend it instead.',
  UNDONE_ALREADY: 'is undone already.',
  CHANGED_SINCE: 'has been followed by another act on the same thing: undo that one first.',
  USED_SINCE: 'made something that has been used since: end or close it instead.',
} as const;

const refusal = (code: keyof typeof refusals): Fault => ({ field: 'actIds', code, cure: refusals[code] });

/** What the database answers when something refers to a row that is to go. */
const FOREIGN_KEY_VIOLATION = '23503';

/**
 * Undoes acts, all of them or none, the last one first: of those of one instant, the last one named.
 * @returns how many
 */
export async function undoPeopleActs(
  ctx: RequestContext,
  actIds: readonly string[],
): Promise<Outcome<number>> {
  const acts = await lockActs(ctx, [...new Set(actIds)]);
  for (const act of acts) {
    await authorizeUndoing(ctx, act);
    const fault = await undo(ctx, act);
    if (fault) return faulty(fault);
  }
  return done(acts.length);
}

/** @throws NOT_FOUND when one of them is unknown or another employer's. */
async function lockActs(ctx: RequestContext, ids: readonly string[]): Promise<PeopleAct[]> {
  if (!ids.every(isUuid)) throw notFound();
  const acts = await ctx.db.find(PeopleAct, {
    where: { employerId: ctx.employerId, id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (acts.length === 0 || acts.length < ids.length) throw notFound();
  return acts.toSorted(
    (one, other) => other.at.getTime() - one.at.getTime() || ids.indexOf(other.id) - ids.indexOf(one.id),
  );
}

/** Whoever may do an act may undo it. */
async function authorizeUndoing(ctx: RequestContext, { agentId, objectType }: PeopleAct): Promise<void> {
  if (agentId === null || objectType === 'agent') {
    authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  }
  if (agentId !== null) authorize(ctx, 'manageAgent', await reachAgent(ctx, agentId));
}

async function undo(ctx: RequestContext, act: PeopleAct): Promise<Fault | null> {
  if (act.undoneAt !== null) return refusal('UNDONE_ALREADY');
  if (!isUndoable(act, ctx.now())) return refusal('TOO_LATE');
  try {
    // Alone, so that what the database refuses does not spoil the answer.
    const wasAsItWas = await ctx.attempt(() => undoRows(ctx, act));
    if (!wasAsItWas) return refusal('CHANGED_SINCE');
  } catch (error) {
    if (isStillUsed(error)) return refusal('USED_SINCE');
    throw error;
  }
  await recordUndoing(ctx, act);
  return null;
}

const isStillUsed = (error: unknown) =>
  error instanceof QueryFailedError &&
  (error.driverError as { code?: string }).code === FOREIGN_KEY_VIOLATION;

async function undoRows(ctx: RequestContext, { agentId, changes }: PeopleAct): Promise<boolean> {
  for (const change of changes.toReversed()) {
    const known = await knownVersion(ctx, agentId, change);
    const undone =
      change.before === null ? await removeRow(ctx, change, known) : await restoreRow(ctx, change, known);
    if (!undone) return false;
  }
  return true;
}

/** The version that the row has when every act that followed on it was undone; null when it has none. */
async function knownVersion(
  ctx: RequestContext,
  agentId: string | null,
  { id, version }: RowChange,
): Promise<number | null> {
  if (version === null) return null;
  const parameters = [ctx.employerId, id, ...(agentId === null ? [] : [agentId])];
  const rows = await ctx.db.query<{ version: number }[]>(undoneVersionsSql(agentId !== null), parameters);
  return versionOnceUndone(
    version,
    rows.map((row) => row.version),
  );
}

/** @returns whether the row was still as the act left it */
async function removeRow(
  ctx: RequestContext,
  { table, id }: RowChange,
  version: number | null,
): Promise<boolean> {
  const { employerId } = ctx;
  const key = version === null ? { employerId, id } : { employerId, id, version };
  if (table === 'agent') await forgetLocator(ctx, id);
  const { affected } = await ctx.db.delete(entityOf[table], key);
  return affected === 1;
}

async function forgetLocator(ctx: RequestContext, id: string): Promise<void> {
  const { employerId } = ctx;
  const { personId } = await ctx.db.findOneByOrFail(Agent, { employerId, id });
  await ctx.db.query('select identity_unlink_engagement($1, $2, $3)', [personId, employerId, id]);
}

async function restoreRow(
  ctx: RequestContext,
  { table, id, before }: RowChange,
  version: number | null,
): Promise<boolean> {
  const { employerId } = ctx;
  const known = version ?? 1;
  if (table === 'org_unit' && before?.['parentId']) {
    if (makesACycle(id, String(before['parentId']), await unitParents(ctx))) return false;
  }
  const values = { ...before, version: known + 1 };
  const { affected } = await ctx.db.update(entityOf[table], { employerId, id, version: known }, values);
  return affected === 1;
}

async function recordUndoing(ctx: RequestContext, act: PeopleAct): Promise<void> {
  const { id, agentId, objectType, objectId, changes, kind } = act;
  const undoing = { undoneAt: ctx.now(), undoneByPersonId: ctx.signedIn.personId };
  await ctx.db.update(PeopleAct, { employerId: ctx.employerId, id }, undoing);
  const amended = changes.filter(({ before }) => before !== null);
  if (agentId && amended.length > 0) {
    await recordFieldSources(ctx, { agentId, fields: fieldsOf(amended), source: FieldSource.FORM });
  }
  await recordAuditEvent(ctx, 'identity.undoAct', { objectType, objectId }, { act: kind });
}
