import type { RequestContext } from '@jalon/shared/api';
import type { ActDone } from '../engagement.service';
import { habilitationsInForce } from '../habilitation.loaders';
import { type Fault, textFaults } from '../input.rules';
import type { OrgUnit, Position } from '../org-unit.entity';
import { closedFaults, makesACycle, unitClosingFaults } from '../org-unit.rules';
import { loadOrgUnit } from '../org-unit.service';
import { authorize } from '../policy';
import { conflictWith, type FormOutcome, NOTHING_CHANGED } from './amending';
import { lockRow } from './locked-rows';
import { done, doneOrRefused, faulty, type Outcome } from './outcome';
import type { RowChange } from './people-act.entity';
import { type DoneAct, fieldOfColumn, recordPeopleAct } from './people-act.service';
import { changeRow } from './row-change';
import { conflictsOf, staleFault } from './stale.rules';
import { remainderOfPosition, remainderOfUnit, unitParents } from './organisation.sql';

/** What a unit or a post is to become; what is absent stays. */
export interface AmendOrgUnitInput {
  readonly id: string;
  readonly name?: string;
  readonly parentId?: string | null;
  /** The version the form was filled in from; absent, nobody is asked to compare. */
  readonly version?: number | null;
}

export interface AmendPositionInput {
  readonly id: string;
  readonly title?: string;
  readonly orgUnitId?: string;
  readonly version?: number | null;
}

export interface ClosingInput {
  readonly id: string;
  /** The last day. */
  readonly closesOn: string;
}

/** @throws BAD_USER_INPUT, saying why. */
export async function renameOrgUnit(
  ctx: RequestContext,
  { id, name }: { id: string; name: string },
): Promise<void> {
  doneOrRefused(await tryToAmendOrgUnit(ctx, { id, name }));
}

/** Puts a unit under another, with all it holds. @throws BAD_USER_INPUT when it would be under itself. */
export async function moveOrgUnit(
  ctx: RequestContext,
  { id, parentId }: { id: string; parentId: string | null },
): Promise<void> {
  doneOrRefused(await tryToAmendOrgUnit(ctx, { id, parentId }));
}

/** Gives a unit its last day. @throws BAD_USER_INPUT while it holds people or open units. */
export async function closeOrgUnit(ctx: RequestContext, input: ClosingInput): Promise<void> {
  doneOrRefused(await tryToCloseOrgUnit(ctx, input));
}

export async function tryToAmendOrgUnit(
  ctx: RequestContext,
  { id, name, parentId, version }: AmendOrgUnitInput,
): Promise<FormOutcome> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const parents = parentId === undefined ? null : await unitParents(ctx);
  const unit = await lockRow(ctx, 'org_unit', id);
  if (isStale(unit, version)) {
    return conflictWith(ctx, unit, conflictsOf(unit, { name, parentId }, fieldOfColumn), staleFault);
  }
  const faults = [
    ...(name === undefined ? [] : textFaults('name', name)),
    ...(parents ? await parentFaults(ctx, unit, parentId ?? null, parents) : []),
  ];
  if (faults.length > 0) return faulty(...faults);
  const values = {
    name: name?.trim() ?? unit.name,
    parentId: parentId === undefined ? unit.parentId : parentId,
  };
  const change = await changeRow(ctx, 'org_unit', unit, values);
  return recorded(ctx, { kind: 'amendOrgUnit', objectType: 'org_unit', id }, change);
}

async function parentFaults(
  ctx: RequestContext,
  unit: OrgUnit,
  parentId: string | null,
  parents: ReadonlyMap<string, string | null>,
): Promise<Fault[]> {
  if (parentId === null) return [];
  const parent = await loadOrgUnit(ctx, parentId);
  const cycle = {
    field: 'parentId',
    code: 'UNDER_ITSELF',
    cure: 'must not be the unit itself, nor one under it.',
  };
  return makesACycle(unit.id, parentId, parents) ? [cycle] : closedFaults('parentId', parent, ctx.today());
}

export async function tryToCloseOrgUnit(
  ctx: RequestContext,
  { id, closesOn }: ClosingInput,
): Promise<Outcome<ActDone>> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const unit = await lockRow(ctx, 'org_unit', id);
  const faults = unitClosingFaults(unit, closesOn, await remainderOfUnit(ctx, id, closesOn));
  if (faults.length > 0) return faulty(...faults);
  const change = await changeRow(ctx, 'org_unit', unit, { closesOn });
  return recorded(ctx, { kind: 'closeOrgUnit', objectType: 'org_unit', id }, change);
}

export async function tryToAmendPosition(
  ctx: RequestContext,
  { id, title, orgUnitId, version }: AmendPositionInput,
): Promise<FormOutcome> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const position = await lockRow(ctx, 'position', id);
  const moves = orgUnitId !== undefined && orgUnitId !== position.orgUnitId;
  if (isStale(position, version)) {
    return conflictWith(
      ctx,
      position,
      conflictsOf(position, { title, orgUnitId }, fieldOfColumn),
      staleFault,
    );
  }
  const faults = [
    ...(title === undefined ? [] : textFaults('title', title)),
    ...(moves ? await movingFaults(ctx, id, orgUnitId) : []),
  ];
  if (faults.length > 0) return faulty(...faults);
  const values = { title: title?.trim() ?? position.title, orgUnitId: orgUnitId ?? position.orgUnitId };
  const change = await changeRow(ctx, 'position', position, values);
  return recorded(ctx, { kind: 'amendPosition', objectType: 'position', id }, change);
}

/** A post that somebody holds stays in its unit: whoever holds it is assigned to that unit. */
async function movingFaults(ctx: RequestContext, id: string, orgUnitId: string): Promise<Fault[]> {
  const unit = await loadOrgUnit(ctx, orgUnitId);
  const { people } = await remainderOfPosition(ctx, id, ctx.today());
  const cure = 'must stay while the post is held: assign its holders elsewhere first, or make another post.';
  return [
    ...(people > 0 ? [{ field: 'orgUnitId', code: 'POST_IS_HELD', cure }] : []),
    ...closedFaults('orgUnitId', unit, ctx.today()),
  ];
}

export async function tryToClosePosition(
  ctx: RequestContext,
  { id, closesOn }: ClosingInput,
): Promise<Outcome<ActDone>> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const position: Position = await lockRow(ctx, 'position', id);
  const faults = unitClosingFaults(position, closesOn, await remainderOfPosition(ctx, id, closesOn));
  if (faults.length > 0) return faulty(...faults);
  const change = await changeRow(ctx, 'position', position, { closesOn });
  return recorded(ctx, { kind: 'closePosition', objectType: 'position', id }, change);
}

/** A form filled in from a former version, when it says which. */
const isStale = (row: { readonly version: number }, version: number | null | undefined): boolean =>
  version !== null && version !== undefined && version !== row.version;

async function recorded(
  ctx: RequestContext,
  { kind, objectType, id }: Pick<DoneAct, 'kind' | 'objectType'> & { readonly id: string },
  change: RowChange | null,
): Promise<Outcome<ActDone>> {
  if (!change) return faulty(NOTHING_CHANGED);
  const act = { kind, agentId: null, objectType, objectId: id, changes: [change] };
  return done({ id, actId: await recordPeopleAct(ctx, act) });
}
