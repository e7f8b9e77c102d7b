import { Readable } from 'node:stream';
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { recordAuditEvent } from '@jalon/audit/api';
import { examineFile, openStoredFile, storeFile } from '@jalon/documents/api';
import { authorizeStaff } from '@jalon/identity/api';
import { type ContextServices, PublicError, type RequestContext, type Task, XLSX } from '@jalon/shared/api';
import { openImport } from '../session/start-import.service';
import { ImportArrival } from './import-intake.entity';
import { employerFolder } from './employer-folder';
import { tellResponsible } from './intake-notices';
import { refusalNote } from './refusal-note';

export const TAKE_ARRIVAL = 'imports.takeArrival';
/** What a person may send from the portal, and no more. */
export const LARGEST_TABLE = 64 * 1024 * 1024;
const TABLES: readonly string[] = ['text/csv', XLSX];

/**
 * Opens an import from a file that nobody sent by hand, in the name of whoever answers for it. It may run twice: the
 * import has the arrival's id, and an arrival that is settled stays as it is.
 */
export const takeArrival: Task = {
  name: TAKE_ARRIVAL,
  maxAttempts: 20,
  run: async (job) => {
    const id = String(job.payload['arrivalId']);
    const arrived = await job.inContext((ctx) => openArrival(ctx, id));
    if (!arrived) return;
    const verdict = await judge(arrived);
    await job.inContext((ctx) => conclude(ctx, id, verdict));
  },
};

interface ArrivedFile {
  readonly arrival: ImportArrival;
  readonly services: ContextServices;
  /** Null when it is too large to be one of ours, or when nobody may take it. */
  readonly read: (() => Promise<Buffer>) | null;
  readonly refusal: string | null;
}

async function openArrival(ctx: RequestContext, id: string): Promise<ArrivedFile | null> {
  const arrival = await ctx.db.findOneBy(ImportArrival, { employerId: ctx.employerId, id });
  if (!arrival || arrival.settledAt) return null;
  const { services } = ctx;
  if (!(await mayTake(ctx))) return { arrival, services, read: null, refusal: 'RIGHT_ENDED' };
  if (arrival.storedFileId !== null) {
    const file = await openStoredFile(ctx, arrival.storedFileId);
    return { arrival, services, read: async () => buffer(await file.read()), refusal: null };
  }
  const claimed = await (await employerFolder(ctx))?.find(id);
  if (!claimed) return { arrival, services, read: null, refusal: 'FILE_GONE' };
  const isLarge = (await stat(claimed.path)).size > LARGEST_TABLE;
  return {
    arrival,
    services,
    read: isLarge ? null : () => readFile(claimed.path),
    refusal: isLarge ? 'TOO_LARGE' : null,
  };
}

/** Whether whoever answers for it still manages everyone of the employer. */
async function mayTake(ctx: RequestContext): Promise<boolean> {
  try {
    await authorizeStaff(ctx);
    return true;
  } catch (error) {
    if (error instanceof PublicError) return false;
    throw error;
  }
}

type Verdict = { readonly refusal: string } | { readonly mediaType: string; readonly bytes: Buffer };

/** Outside any transaction: an examination may be long. */
async function judge({ arrival, services, read, refusal }: ArrivedFile): Promise<Verdict> {
  if (!read) return { refusal: refusal ?? 'FILE_GONE' };
  const bytes = await read();
  const claim = { fileName: arrival.fileName, mediaType: '' };
  const inspection = await examineFile(services, { bytes, claim });
  if ('refusal' in inspection) return inspection;
  const { mediaType } = inspection;
  return TABLES.includes(mediaType) ? { mediaType, bytes } : { refusal: 'TYPE_NOT_TAKEN' };
}

async function conclude(ctx: RequestContext, id: string, verdict: Verdict): Promise<void> {
  const { employerId } = ctx;
  const arrival = await ctx.db.findOne(ImportArrival, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!arrival || arrival.settledAt) return;
  const refusal = 'refusal' in verdict ? verdict.refusal : null;
  await ctx.db.update(ImportArrival, { employerId, id }, { settledAt: ctx.now(), refusal });
  if ('refusal' in verdict) return refuse(ctx, arrival, verdict.refusal);
  const { mediaType, bytes } = verdict;
  const storedFileId =
    arrival.storedFileId ?? (await storeFile(ctx, { mediaType, bytes: Readable.from([bytes]) })).id;
  const kind = mediaType === XLSX ? 'XLSX' : 'CSV';
  const { origin, fileName } = arrival;
  await openImport(ctx, { id, origin, kind, fileName, storedFileId, byteSize: bytes.length });
}

async function refuse(ctx: RequestContext, { id, origin }: ImportArrival, refusal: string): Promise<void> {
  const object = { objectType: 'import_arrival', objectId: id };
  await recordAuditEvent(ctx, 'imports.refuseArrival', object, { origin, refusal });
  await tellResponsible(ctx, 'refused', { id, personId: ctx.signedIn.personId });
  const folder = await employerFolder(ctx);
  await folder?.settle(id, 'refuses');
  await folder?.leave('refuses', `${id}-motif.txt`, refusalNote(ctx.services.publicUrl, refusal));
}
