import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { recordAuditEvent } from '@jalon/audit/api';
import {
  type ContextServices,
  type Inspection,
  JobRefusal,
  type JobRun,
  type RequestContext,
  type Task,
} from '@jalon/shared/api';
import { examineFile } from './inspection/examine-file';
import { storeFile } from './stored-file.service';
import { INSPECT_UPLOAD, openParts } from './upload-part.service';
import { UPLOAD_LIFE } from './upload.service';
import { Upload, UploadPart, UploadState } from './upload.entity';

/**
 * Examines a file that has arrived: what it is, and whether the antivirus knows it. Fails closed: while the antivirus
 * cannot say, the job is tried again and the file waits. It may run twice; a file is examined into one state only.
 */
export const inspectUpload: Task = {
  name: INSPECT_UPLOAD,
  // Later and later, for about a day: the file is forgotten by then.
  maxAttempts: 20,
  run: async (job) => {
    const { uploadId } = job.payload;
    if (typeof uploadId !== 'string') throw new JobRefusal('MALFORMED');
    const arrived = await job.inContext((ctx) => openArrived(ctx, uploadId));
    if (arrived) {
      const bytes = await buffer(arrived.read());
      const { upload, services } = arrived;
      const claim = { fileName: upload.fileName, mediaType: upload.claimedType };
      const inspection = await examineFile(services, { bytes, claim, sha256: upload.sha256 });
      await job.inContext((ctx) => conclude(ctx, uploadId, inspection, bytes));
    }
    await removeParts(job, uploadId);
  },
};

interface ArrivedFile {
  readonly upload: Upload;
  readonly services: ContextServices;
  readonly read: () => AsyncGenerator<Buffer>;
}

async function openArrived(ctx: RequestContext, id: string): Promise<ArrivedFile | null> {
  const { employerId } = ctx;
  const upload = await ctx.db.findOneBy(Upload, { employerId, id });
  if (upload?.state !== UploadState.CHECKING) return null;
  return { upload, services: ctx.services, read: await openParts(ctx, id) };
}

async function conclude(
  ctx: RequestContext,
  id: string,
  inspection: Inspection,
  bytes: Buffer,
): Promise<void> {
  const { employerId } = ctx;
  const upload = await ctx.db.findOne(Upload, {
    where: { employerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (upload?.state !== UploadState.CHECKING) return;
  const expiresAt = new Date(ctx.now().getTime() + UPLOAD_LIFE);
  if ('refusal' in inspection) {
    const { refusal } = inspection;
    await ctx.db.update(Upload, { employerId, id }, { state: UploadState.REFUSED, refusal, expiresAt });
    if (refusal === 'INFECTED') {
      await recordAuditEvent(ctx, 'documents.refuseInfected', { objectType: 'upload', objectId: id });
    }
    return;
  }
  const { mediaType, pageCount } = inspection;
  const { id: storedFileId } = await storeFile(ctx, { mediaType, bytes: Readable.from([bytes]) });
  const ready = { state: UploadState.READY, mediaType, pageCount, storedFileId, expiresAt };
  await ctx.db.update(Upload, { employerId, id }, ready);
}

/** Nothing needs the parts any more: their objects go first, so that none stays without a row. */
async function removeParts(job: JobRun, uploadId: string): Promise<void> {
  const ended = await job.inContext(async (ctx) => {
    const { employerId, services } = ctx;
    const upload = await ctx.db.findOneBy(Upload, { employerId, id: uploadId });
    if (!upload || upload.state === UploadState.CHECKING || upload.state === UploadState.RECEIVING)
      return null;
    return { services, parts: await ctx.db.findBy(UploadPart, { employerId, uploadId }) };
  });
  if (!ended) return;
  const { services, parts } = ended;
  await Promise.all(parts.map(({ objectName }) => services.files.delete(objectName)));
  await job.inContext((ctx) => ctx.db.delete(UploadPart, { employerId: ctx.employerId, uploadId }));
}
