import { randomBytes } from 'node:crypto';
import {
  badUserInput,
  forbidden,
  isUuid,
  notFound,
  type RequestContext,
  type UploadPurpose,
  XLSX,
} from '@jalon/shared/api';
import { extensionOf, shownFileName } from './upload-name.rules';
import { UploadObstacle } from './upload-obstacle';
import { mayUse } from './upload-policy';
import { Upload, UploadPart, UploadState } from './upload.entity';

const HOUR = 3_600_000;
/** What nobody takes is forgotten after so long. */
export const UPLOAD_LIFE = 24 * HOUR;
/** What one person may have under way with an employer. */
export const QUOTA = { uploads: 40, bytes: 400 * 1024 * 1024 } as const;

const extensions: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.csv': 'text/csv',
  '.txt': 'text/csv',
  '.tsv': 'text/csv',
  '.xlsx': XLSX,
};

/** A file somebody is about to send. */
export interface UploadOrder {
  readonly purpose: string;
  readonly subjectId: string | null;
  readonly fileName: string;
  readonly claimedType: string;
  readonly byteSize: number;
  readonly sha256: Buffer | null;
}

/**
 * Opens the way to a file, before its first byte.
 * @throws {UploadObstacle} when its name or size already says that it will not be taken, or too much is under way.
 */
export async function createUpload(
  ctx: RequestContext,
  purposes: readonly UploadPurpose[],
  order: UploadOrder,
): Promise<Upload> {
  const { personId } = ctx.signedIn;
  const purpose = purposes.find(({ code }) => code === order.purpose);
  if (!purpose) throw badUserInput('"purpose": no domain takes files for it.');
  if (order.subjectId !== null && !isUuid(order.subjectId)) throw notFound();
  await purpose.authorize(ctx, order.subjectId);
  const fileName = shownFileName(order.fileName);
  refuseUnfit(purpose, fileName, order.byteSize);
  await refuseBeyondQuota(ctx, order.byteSize);
  const now = ctx.now();
  const upload: Upload = {
    employerId: ctx.employerId,
    id: ctx.newId(),
    personId,
    purpose: purpose.code,
    subjectId: order.subjectId,
    fileName,
    claimedType: order.claimedType,
    byteSize: String(order.byteSize),
    received: '0',
    sha256: order.sha256,
    state: UploadState.RECEIVING,
    refusal: null,
    mediaType: null,
    pageCount: null,
    storedFileId: null,
    takenAs: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + UPLOAD_LIFE),
  };
  await ctx.db.insert(Upload, upload);
  return upload;
}

/** The upload, when it is one's own and its time is not over. @throws NOT_FOUND otherwise: one answer for all reasons. */
export async function ownUpload(
  ctx: RequestContext,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<Upload> {
  const { employerId } = ctx.signedIn;
  if (!isUuid(id)) throw notFound();
  const upload = await ctx.db.findOne(Upload, {
    where: { employerId, id },
    ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
  });
  if (!upload || !mayUse.may(ctx, 'useUpload', upload) || upload.expiresAt <= ctx.now()) throw notFound();
  return upload;
}

/** Those of one's files that are not taken yet, about one subject, the oldest first. */
export async function ownUploads(
  ctx: RequestContext,
  about: { readonly purpose: string; readonly subjectId: string | null },
): Promise<Upload[]> {
  const { employerId, personId } = ctx.signedIn;
  if (about.subjectId !== null && !isUuid(about.subjectId)) return [];
  return ctx.db
    .createQueryBuilder(Upload, 'upload')
    .where('upload.employerId = :employerId and upload.personId = :personId', { employerId, personId })
    .andWhere('upload.purpose = :purpose', about)
    .andWhere('upload.subjectId is not distinct from :subjectId', about)
    .andWhere(`upload.state <> 'TAKEN' and upload.expiresAt > :now`, { now: ctx.now() })
    .orderBy('upload.id')
    .getMany();
}

/** Gives a file up, whatever its state but taken: its objects go, then its rows. */
export async function giveUpUpload(ctx: RequestContext, id: string): Promise<void> {
  const upload = await ownUpload(ctx, id, { lock: true });
  if (upload.state === UploadState.TAKEN) throw notFound();
  const { employerId } = upload;
  const parts = await ctx.db.findBy(UploadPart, { employerId, uploadId: id });
  await Promise.all(parts.map(({ objectName }) => ctx.services.files.delete(objectName)));
  await ctx.db.delete(UploadPart, { employerId, uploadId: id });
  // A file already stored is the purge's: whoever serves deletes no stored file.
  if (upload.storedFileId) await ctx.db.update(Upload, { employerId, id }, { expiresAt: ctx.now() });
  else await ctx.db.delete(Upload, { employerId, id });
}

/** A new object's name: random, it tells nothing. */
export const newObjectName = (): string => randomBytes(16).toString('hex');

function refuseUnfit(purpose: UploadPurpose, fileName: string, byteSize: number): void {
  if (byteSize === 0) throw new UploadObstacle('EMPTY');
  if (byteSize > purpose.maximumBytes) throw new UploadObstacle('TOO_LARGE');
  const mediaType = extensions[extensionOf(fileName)];
  if (!mediaType) throw new UploadObstacle('TYPE_UNKNOWN');
  if (!purpose.mediaTypes.some((taken) => taken === mediaType)) throw new UploadObstacle('TYPE_NOT_TAKEN');
}

async function refuseBeyondQuota(ctx: RequestContext, byteSize: number): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  // One person's files are opened one after the other: two at once would both see room for one.
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`upload/${personId}`]);
  const [held]: { uploads: number; bytes: number }[] = await ctx.db.query(
    `select count(*)::int as uploads, coalesce(sum(byte_size), 0)::float8 as bytes from upload
      where employer_id = $1 and person_id = $2 and state in ('RECEIVING', 'CHECKING', 'READY') and expires_at > $3`,
    [employerId, personId, ctx.now()],
  );
  if (!held) throw forbidden();
  if (held.uploads >= QUOTA.uploads || held.bytes + byteSize > QUOTA.bytes) {
    throw new UploadObstacle('QUOTA');
  }
}
