import { announceJobResult } from '@jalon/jobs/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { MoreThan } from 'typeorm';
import { JobResult } from './job-result.entity';
import { openStoredFile, type ReadableFile, storeFile } from './stored-file.service';

/** How long a result waits for whoever asked for it. */
export const RESULT_DAYS = 7;

/** What a job made. */
export interface MadeFile {
  readonly jobId: string;
  /** What it is saved under. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** The result of a job, until it is purged. */
export interface KeptResult {
  readonly fileName: string;
  /** Where whoever asked downloads it. */
  readonly path: string;
  readonly keptUntil: Date;
}

/**
 * Keeps what a job made for its asker, seven days. A job that runs again after a crash keeps its first result: ask
 * `keptJobResult` before doing the work twice.
 */
export async function keepJobResult(ctx: RequestContext, made: MadeFile): Promise<KeptResult> {
  const { jobId, fileName, mediaType, bytes } = made;
  const { employerId } = ctx;
  const { personId } = ctx.signedIn;
  const { id: storedFileId } = await storeFile(ctx, { mediaType, bytes });
  const createdAt = ctx.now();
  const keptUntil = new Date(createdAt.getTime() + RESULT_DAYS * 86_400_000);
  const row = { employerId, jobId, personId, fileName, storedFileId, keptUntil, createdAt };
  await ctx.db.insert(JobResult, row);
  await announceJobResult(ctx, jobId, keptUntil);
  return toKept(row);
}

/** What the signed-in person's job made; null when it made nothing yet, or nothing that is still kept. */
export async function keptJobResult(ctx: RequestContext, jobId: string): Promise<KeptResult | null> {
  const row = await findResult(ctx, jobId);
  return row && toKept(row);
}

/** A result, ready to be sent. @throws NOT_FOUND for anyone but its asker, and once it is no longer kept. */
export async function jobResultContent(
  ctx: RequestContext,
  jobId: string,
): Promise<{ readonly fileName: string; readonly file: ReadableFile }> {
  const row = await findResult(ctx, jobId);
  if (!row) throw notFound();
  return { fileName: row.fileName, file: await openStoredFile(ctx, row.storedFileId) };
}

async function findResult(ctx: RequestContext, jobId: string): Promise<JobResult | null> {
  const { employerId, personId } = ctx.signedIn;
  if (!isUuid(jobId)) return null;
  return ctx.db.findOneBy(JobResult, { employerId, jobId, personId, keptUntil: MoreThan(ctx.now()) });
}

function toKept({ jobId, fileName, keptUntil }: JobResult): KeptResult {
  return { fileName, path: `/files/results/${jobId}`, keptUntil };
}
