import type { Ground, RequestContext } from '@jalon/shared/api';
import { type AuditDetail, AuditEvent } from './audit-event.entity';
import { FileAccess, FileAccessRole, type FileOperation } from './file-access.entity';

/** What an act bore on. */
export interface AuditObject {
  readonly objectType: string;
  readonly objectId: string;
}

/** Writes an act of the signed-in person, in the act's own transaction: both are kept, or neither. */
export async function recordAuditEvent(
  ctx: RequestContext,
  action: string,
  { objectType, objectId }: AuditObject,
  detail: AuditDetail = {},
): Promise<void> {
  await ctx.db.insert(AuditEvent, {
    employerId: ctx.employerId,
    id: ctx.newId(),
    at: ctx.now(),
    actorPersonId: ctx.signedIn.personId,
    action,
    objectType,
    objectId,
    detail,
  });
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
  const habilitationId = ground.habilitationId ?? null;
  await ctx.db.insert(FileAccess, {
    employerId: ctx.employerId,
    id: ctx.newId(),
    at: ctx.now(),
    agentId,
    fileId,
    pieceId,
    actorPersonId: ctx.signedIn.personId,
    actorRole: habilitationId === null ? FileAccessRole.HOLDER : FileAccessRole.HR_OFFICER,
    operation,
    habilitationId,
  });
}
