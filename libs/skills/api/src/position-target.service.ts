import { recordAuditEvent } from '@jalon/audit/api';
import { displayName, habilitationParameters, habilitationsInForce } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { authorize } from './policy';
import { areSameTargets, targetFaults } from './position-target.rules';
import { INSERT_TARGETS, OFFERED_COMPETENCES, ONE_POSITION, SETTABLE_POSITIONS } from './position-target.sql';
import type {
  PositionTarget,
  PositionTargetInput,
  SetPositionTargetsInput,
  SetPositionTargetsPayload,
  TargetPosition,
} from './position-target.types';
import { takeTurn } from './take-turn';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly orgUnitId: string;
  readonly orgUnitName: string;
  readonly managed: boolean;
  readonly holders: readonly { readonly givenNames: string; readonly usualName: string }[];
  readonly targets: PositionTarget[];
  readonly setAt: Date | null;
  readonly setterGivenNames: string | null;
  readonly setterUsualName: string | null;
}

/** The posts whose expectations the signed-in person may set, by unit and title. */
export async function targetPositions(ctx: RequestContext): Promise<TargetPosition[]> {
  const rows = await ctx.db.query<Row[]>(SETTABLE_POSITIONS, [
    ...habilitationParameters(ctx),
    ctx.signedIn.agentId,
  ]);
  return rows.map(toTargetPosition);
}

/** Replaces all that a post requires. The same again changes nothing, not even who set it. */
export async function setPositionTargets(
  ctx: RequestContext,
  { positionId, targets }: SetPositionTargetsInput,
): Promise<SetPositionTargetsPayload> {
  if (!isUuid(positionId)) throw notFound();
  await takeTurn(ctx, 'position_target', positionId);
  const row = await selectPosition(ctx, positionId);
  authorize(ctx, 'setTargets', { ...row, habilitations: await habilitationsInForce(ctx) });
  const userErrors = targetFaults(targets, await offeredAmong(ctx, targets));
  if (userErrors.length > 0) return { userErrors };
  if (areSameTargets(targets, row.targets.map(toExpectation))) {
    return { position: toTargetPosition(row), userErrors };
  }
  await replaceTargets(ctx, row.id, targets);
  return { position: toTargetPosition(await selectPosition(ctx, positionId)), userErrors };
}

/** @throws NOT_FOUND when the post is unknown or another employer's. */
async function selectPosition(ctx: RequestContext, positionId: string): Promise<Row> {
  const [row] = await ctx.db.query<Row[]>(ONE_POSITION, [
    ...habilitationParameters(ctx),
    ctx.signedIn.agentId,
    positionId,
  ]);
  if (!row) throw notFound();
  return row;
}

async function offeredAmong(
  ctx: RequestContext,
  targets: readonly PositionTargetInput[],
): Promise<ReadonlySet<string>> {
  const ids = targets.map(({ competenceId }) => competenceId.replaceAll('\0', ''));
  const rows = await ctx.db.query<{ id: string }[]>(OFFERED_COMPETENCES, [ctx.employerId, ids]);
  return new Set(rows.map(({ id }) => id));
}

async function replaceTargets(
  ctx: RequestContext,
  positionId: string,
  targets: readonly PositionTargetInput[],
): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  await ctx.db.query('delete from position_target where employer_id = $1 and position_id = $2', [
    employerId,
    positionId,
  ]);
  const rows = targets.map(({ competenceId, level }) => ({ id: ctx.newId(), competenceId, level }));
  await ctx.db.query(INSERT_TARGETS, [employerId, positionId, personId, ctx.now(), JSON.stringify(rows)]);
  const detail = { targets: targets.map(({ competenceId, level }) => `${competenceId}=${level}`) };
  await recordAuditEvent(
    ctx,
    'skills.setPositionTargets',
    { objectType: 'position', objectId: positionId },
    detail,
  );
}

const toExpectation = ({ competence, level }: PositionTarget) => ({ competenceId: competence.id, level });

function toTargetPosition(row: Row): TargetPosition {
  const { id, title, orgUnitName, targets, setAt, setterGivenNames, setterUsualName } = row;
  const setByName =
    setterGivenNames !== null && setterUsualName !== null
      ? displayName({ givenNames: setterGivenNames, usualName: setterUsualName })
      : null;
  return { id, title, orgUnitName, holders: row.holders.map(displayName), targets, setByName, setAt };
}
