import { recordAuditEvent } from '@jalon/audit/api';
import { takeUpload } from '@jalon/documents/api';
import { authorizeStaff } from '@jalon/identity/api';
import { enqueueJob } from '@jalon/jobs/api';
import { refused, type RequestContext, textErrors, XLSX } from '@jalon/shared/api';
import { openWorkItem } from '@jalon/worklist/api';
import type { TableSettings } from '../reading';
import { keptUntil, READ_FILE, STAFF_IMPORT, UNFINISHED_IMPORT } from './import-task-names';
import type { StartStaffImportInput, StaffImportPayload } from './import.types';
import { reachImport } from './reach-import';
import { StaffImport } from './staff-import.entity';
import { toImportView } from './import-view';
import { ImportMode, ImportOrigin, ImportState } from './vocabulary';

/** Begins an import from a file that its sender has sent; asked again for the same file, it gives the same import. */
export async function startImport(
  ctx: RequestContext,
  { uploadId, fileName }: StartStaffImportInput,
): Promise<StaffImportPayload> {
  await authorizeStaff(ctx);
  const nameErrors = textErrors('fileName', fileName, 200);
  if (nameErrors.length > 0) return { import: null, userErrors: nameErrors };
  const id = ctx.newId();
  const taking = await takeUpload(ctx, uploadId, { purpose: STAFF_IMPORT, subjectId: null, takenAs: id });
  if ('fault' in taking) {
    const message = 'Wait until the file is received and examined, or send another one.';
    return { import: null, userErrors: [refused(`UPLOAD_${taking.fault}`, 'uploadId', message)] };
  }
  if ('takenAs' in taking) {
    return { import: toImportView(ctx, await reachImport(ctx, taking.takenAs)), userErrors: [] };
  }
  const { storedFileId, mediaType, byteSize } = taking.taken;
  const kind = mediaType === XLSX ? 'XLSX' : 'CSV';
  const origin = ImportOrigin.PORTAL;
  const opened = await openImport(ctx, { id, origin, kind, fileName, storedFileId, byteSize });
  return { import: toImportView(ctx, opened), userErrors: [] };
}

/** A file that is kept already, wherever it comes from. */
export interface ImportedFile {
  readonly id: string;
  readonly origin: ImportOrigin;
  readonly kind: TableSettings['kind'];
  readonly fileName: string;
  readonly storedFileId: string;
  readonly byteSize: number;
}

/** Opens an import, in the name of the signed-in person, and asks for its reading. Whoever calls has authorized. */
export async function openImport(ctx: RequestContext, file: ImportedFile): Promise<StaffImport> {
  const { personId } = ctx.signedIn;
  const { byteSize, ...described } = file;
  const opened: StaffImport = {
    ...described,
    employerId: ctx.employerId,
    personId,
    byteSize: String(byteSize),
    state: ImportState.READING,
    refusal: null,
    refusedAt: null,
    reading: null,
    mapping: null,
    options: { mode: ImportMode.ROW_BY_ROW, unitChoices: [] },
    rowCount: null,
    counts: {},
    jobId: null,
    phase: 0,
    appliedLine: 0,
    reportFileId: null,
    createdAt: ctx.now(),
    checkedAt: null,
    confirmedAt: null,
    finishedAt: null,
    undoUntil: null,
    undoneAt: null,
    expiresAt: keptUntil(ctx.now()),
  };
  await ctx.db.insert(StaffImport, opened as never);
  await openWorkItem(ctx, {
    kind: UNFINISHED_IMPORT,
    objectId: file.id,
    path: `/rh/imports/${file.id}`,
    assigneePersonId: personId,
  });
  await recordAuditEvent(
    ctx,
    'imports.startImport',
    { objectType: 'staff_import', objectId: file.id },
    { origin: file.origin },
  );
  await askFor(ctx, READ_FILE, file.id, {});
  return opened;
}

/**
 * Asks for a step of an import, one at a time in an employer.
 * @returns the id its asker follows it by
 */
export async function askFor(
  ctx: RequestContext,
  task: string,
  importId: string,
  payload: Readonly<Record<string, string | boolean | null>>,
): Promise<string | null> {
  return enqueueJob(ctx, {
    task,
    payload: { importId, ...payload },
    queue: `imports-${ctx.employerId}`,
    // A file is looked at in seconds, where its sender waits: there is nothing to follow.
    isFollowed: task !== READ_FILE,
  });
}
