import { type Ground, lastGround, type RequestContext } from '@jalon/shared/api';
import { ActorKind, type AuditDetail } from './audit-event.entity';
import { FileAccessRole, type FileOperation } from './file-access.entity';
import { INSERT_ACT, INSERT_ACTS, INSERT_READING } from './trace.sql';

/** What an act bore on. */
export interface AuditObject {
  readonly objectType: string;
  readonly objectId: string;
}

/**
 * Writes an act, in the act's own transaction: both are kept, or neither. It is that of the signed-in person, of the
 * program whose key was used, or of the system when nobody asked; and, under a delegation, in whose name: that of the
 * operation's last ground.
 */
export async function recordAuditEvent(
  ctx: RequestContext,
  action: string,
  { objectType, objectId }: AuditObject,
  detail: AuditDetail = {},
): Promise<void> {
  await ctx.db.query(INSERT_ACT, [
    ctx.employerId,
    ctx.newId(),
    ctx.now(),
    actorKindOf(ctx),
    ctx.actor?.personId ?? null,
    ctx.program?.keyId ?? null,
    action,
    objectType,
    objectId,
    JSON.stringify(detail),
    ...inWhoseName(lastGround(ctx)),
  ]);
}

/** One of many acts of an operation. */
export interface TracedAct extends AuditObject {
  readonly action: string;
  readonly detail?: AuditDetail;
}

/** Writes many acts in one statement, as {@link recordAuditEvent} writes one. */
export async function recordAuditEvents(ctx: RequestContext, acts: readonly TracedAct[]): Promise<void> {
  if (acts.length === 0) return;
  await ctx.db.query(INSERT_ACTS, [
    ctx.employerId,
    ctx.now(),
    actorKindOf(ctx),
    ctx.actor?.personId ?? null,
    ctx.program?.keyId ?? null,
    ...inWhoseName(lastGround(ctx)),
    JSON.stringify(acts.map(({ detail = {}, ...act }) => ({ ...act, detail, id: ctx.newId() }))),
  ]);
}

function actorKindOf({ actor, program }: RequestContext): ActorKind {
  if (program) return ActorKind.API_KEY;
  if (!actor) return ActorKind.SYSTEM;
  return actor.breakGlassId === undefined ? ActorKind.PERSON : ActorKind.OPERATOR;
}

/** One opening of a file or, with `pieceId`, of one of its pieces. */
export interface FileReading {
  readonly agentId: string;
  readonly fileId: string;
  readonly pieceId?: string;
  readonly operation: FileOperation;
  /** What `authorize` returned: there is no reading without it. */
  readonly ground: Ground;
}

/** Writes who opened a file, in the transaction of the reading itself. */
export async function recordFileAccess(ctx: RequestContext, reading: FileReading): Promise<void> {
  const { agentId, fileId, pieceId = null, operation, ground } = reading;
  await ctx.db.query(INSERT_READING, [
    ctx.employerId,
    ctx.newId(),
    ctx.now(),
    agentId,
    fileId,
    pieceId,
    ctx.signedIn.personId,
    roleOf(ground),
    operation,
    ground.habilitationId ?? null,
    ...inWhoseName(ground),
  ]);
}

/** Both or none: a name alone would say nothing of the right it was done by. */
function inWhoseName(ground: Ground | null): [delegationId: string | null, principalPersonId: string | null] {
  return [ground?.delegationId ?? null, ground?.principalPersonId ?? null];
}

function roleOf({ kind, habilitationId }: Ground): FileAccessRole {
  if (kind === 'BREAK_GLASS') return FileAccessRole.OPERATOR;
  return habilitationId === undefined ? FileAccessRole.HOLDER : FileAccessRole.HR_OFFICER;
}
