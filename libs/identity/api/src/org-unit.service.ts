import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import type { ActDone } from './engagement.service';
import { habilitationsInForce } from './habilitation.loaders';
import { textFaults } from './input.rules';
import { OrgUnit, Position } from './org-unit.entity';
import { closedFaults, unitFaults } from './org-unit.rules';
import { done, doneOrRefused, faulty, type Outcome } from './people/outcome';
import type { FieldSource } from './people/people-act.entity';
import { recordPeopleAct } from './people/people-act.service';
import { madeRow } from './people/row-change';
import { authorize } from './policy';

export interface CreateOrgUnitInput {
  /** Null at the root. */
  readonly parentId?: string | null;
  readonly name: string;
  readonly opensOn?: string | null;
  /** The unit's id, when the caller has chosen it. */
  readonly id?: string | null;
  readonly source?: FieldSource;
}

/** @returns the unit's id. */
export async function createOrgUnit(ctx: RequestContext, input: CreateOrgUnitInput): Promise<string> {
  return doneOrRefused(await tryToCreateOrgUnit(ctx, input)).id;
}

/** The same, what stands in its way being told as data. */
export async function tryToCreateOrgUnit(
  ctx: RequestContext,
  input: CreateOrgUnitInput,
): Promise<Outcome<ActDone>> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const { name, opensOn = null } = input;
  const parentId = input.parentId ?? null;
  const parent = parentId === null ? null : await loadOrgUnit(ctx, parentId);
  const faults = [
    ...unitFaults(input),
    ...(parent ? closedFaults('parentId', parent, opensOn ?? ctx.today()) : []),
  ];
  if (faults.length > 0) return faulty(...faults);
  const id = input.id ?? ctx.newId();
  const row = { employerId: ctx.employerId, id, parentId, name: name.trim(), opensOn, closesOn: null };
  await ctx.db.insert(OrgUnit, row);
  const object = { agentId: null, objectType: 'org_unit', objectId: id, source: input.source };
  const changes = [madeRow('org_unit', id, row)];
  return done({ id, actId: await recordPeopleAct(ctx, { kind: 'createOrgUnit', ...object, changes }) });
}

export interface CreatePositionInput {
  readonly orgUnitId: string;
  readonly title: string;
  /** The post's id, when the caller has chosen it. */
  readonly id?: string | null;
  readonly source?: FieldSource;
}

/** @returns the position's id. */
export async function createPosition(ctx: RequestContext, input: CreatePositionInput): Promise<string> {
  return doneOrRefused(await tryToCreatePosition(ctx, input)).id;
}

/** The same, what stands in its way being told as data. */
export async function tryToCreatePosition(
  ctx: RequestContext,
  input: CreatePositionInput,
): Promise<Outcome<ActDone>> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  const { orgUnitId, title } = input;
  const unit = await loadOrgUnit(ctx, orgUnitId);
  const faults = [...textFaults('title', title), ...closedFaults('orgUnitId', unit, ctx.today())];
  if (faults.length > 0) return faulty(...faults);
  const id = input.id ?? ctx.newId();
  const row = {
    employerId: ctx.employerId,
    id,
    orgUnitId,
    title: title.trim(),
    opensOn: null,
    closesOn: null,
  };
  await ctx.db.insert(Position, row);
  const object = { agentId: null, objectType: 'position', objectId: id, source: input.source };
  const changes = [madeRow('position', id, row)];
  return done({ id, actId: await recordPeopleAct(ctx, { kind: 'createPosition', ...object, changes }) });
}

/** @throws NOT_FOUND when the unit is unknown or another employer's. */
export async function loadOrgUnit(ctx: RequestContext, id: string): Promise<OrgUnit> {
  if (!isUuid(id)) throw notFound();
  const unit = await ctx.db.findOneBy(OrgUnit, { employerId: ctx.employerId, id });
  if (!unit) throw notFound();
  return unit;
}

/** @throws NOT_FOUND when the unit is unknown or another employer's. */
export async function checkOrgUnit(ctx: RequestContext, id: string): Promise<void> {
  await loadOrgUnit(ctx, id);
}
