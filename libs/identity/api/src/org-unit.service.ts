import { recordAuditEvent } from '@jalon/audit/api';
import { notFound, type RequestContext } from '@jalon/shared/api';
import { habilitationsInForce } from './habilitation.loaders';
import { refuseFaults, textFaults } from './input.rules';
import { OrgUnit, Position } from './org-unit.entity';
import { authorize } from './policy';

export interface CreateOrgUnitInput {
  /** Null at the root. */
  readonly parentId: string | null;
  readonly name: string;
}

/** @returns the unit's id. */
export async function createOrgUnit(
  ctx: RequestContext,
  { parentId, name }: CreateOrgUnitInput,
): Promise<string> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  refuseFaults(textFaults('name', name));
  if (parentId !== null) await checkOrgUnit(ctx, parentId);
  const id = ctx.newId();
  await ctx.db.insert(OrgUnit, { employerId: ctx.employerId, id, parentId, name });
  await recordAuditEvent(ctx, 'identity.createOrgUnit', { objectType: 'org_unit', objectId: id });
  return id;
}

export interface CreatePositionInput {
  readonly orgUnitId: string;
  readonly title: string;
}

/** @returns the position's id. */
export async function createPosition(
  ctx: RequestContext,
  { orgUnitId, title }: CreatePositionInput,
): Promise<string> {
  authorize(ctx, 'manageEmployer', { habilitations: await habilitationsInForce(ctx) });
  refuseFaults(textFaults('title', title));
  await checkOrgUnit(ctx, orgUnitId);
  const id = ctx.newId();
  await ctx.db.insert(Position, { employerId: ctx.employerId, id, orgUnitId, title });
  await recordAuditEvent(ctx, 'identity.createPosition', { objectType: 'position', objectId: id });
  return id;
}

/** @throws NOT_FOUND when the unit is unknown or another employer's. */
export async function checkOrgUnit(ctx: RequestContext, id: string): Promise<void> {
  if (!(await ctx.db.existsBy(OrgUnit, { employerId: ctx.employerId, id }))) throw notFound();
}
