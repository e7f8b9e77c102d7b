import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { enqueueJob } from '@jalon/jobs/api';
import type { RequestContext, WrappedKeys } from '@jalon/shared/api';
import { currentEmployerKey, employerKey } from './employer-key.service';
import { decryptChunks, encryptChunks, type FileKey } from './encrypted-file';
import { KEY_BYTES, unwrapKey, wrapKey } from './key-wrap';
import { UploadObstacle } from './upload-obstacle';
import { newObjectName, ownUpload } from './upload.service';
import { Upload, UploadPart, UploadState } from './upload.entity';

/** The task that examines a file once all of it has arrived. */
export const INSPECT_UPLOAD = 'documents.inspectUpload';

/** The place of some bytes that are about to arrive, its row already committed: a crash leaves nothing unknown. */
export interface OpenPart {
  readonly uploadId: string;
  readonly id: string;
  readonly position: number;
  /** Encrypts the bytes into the store as they come, durably. @returns how many. @throws TOO_LARGE past the end. */
  store(body: AsyncIterable<Buffer>): Promise<number>;
  /** Removes the object, if any of it is there. */
  removeObject(): Promise<void>;
}

/** @throws {UploadObstacle} when the file goes on from elsewhere, or has arrived. */
export async function openPart(ctx: RequestContext, uploadId: string, offset: number): Promise<OpenPart> {
  const upload = await ownUpload(ctx, uploadId);
  refuseOutOfTurn(upload, offset);
  const { employerId } = upload;
  const id = ctx.newId();
  const objectName = newObjectName();
  const key = randomBytes(KEY_BYTES);
  const { key: wrapping, version } = await currentEmployerKey(ctx);
  await ctx.db.insert(UploadPart, {
    employerId,
    id,
    uploadId,
    position: String(offset),
    byteSize: null,
    objectName,
    wrappedKey: wrapKey(wrapping, key, ownerOf({ employerId, id, employerKeyVersion: version })),
    employerKeyVersion: version,
  });
  const { files } = ctx.services;
  const room = Number(upload.byteSize) - offset;
  return {
    uploadId,
    id,
    position: offset,
    store: async (body) => {
      const measure = { byteSize: 0 };
      const sealed = encryptChunks(
        { key, binding: { employerId, fileId: id } },
        withinRoom(body, room, measure),
      );
      await files.put(objectName, Readable.from(sealed, { objectMode: false }));
      return measure.byteSize;
    },
    removeObject: () => files.delete(objectName),
  };
}

/**
 * Counts the stored bytes as received; with the last ones, the file goes to its examination.
 * @throws {UploadObstacle} OFFSET when others were faster.
 */
export async function acknowledgePart(
  ctx: RequestContext,
  part: OpenPart,
  byteSize: number,
): Promise<Upload> {
  const upload = await ownUpload(ctx, part.uploadId, { lock: true });
  refuseOutOfTurn(upload, part.position);
  const { employerId, id } = upload;
  const received = part.position + byteSize;
  const isComplete = received === Number(upload.byteSize);
  const progress = {
    received: String(received),
    state: isComplete ? UploadState.CHECKING : UploadState.RECEIVING,
  };
  await ctx.db.update(UploadPart, { employerId, id: part.id }, { byteSize: String(byteSize) });
  await ctx.db.update(Upload, { employerId, id }, progress);
  if (isComplete) await enqueueJob(ctx, { task: INSPECT_UPLOAD, payload: { uploadId: id }, key: id });
  return { ...upload, ...progress };
}

/** Forgets a part that was not acknowledged. */
export async function forgetPart(ctx: RequestContext, { id }: OpenPart): Promise<void> {
  await ctx.db.query('delete from upload_part where employer_id = $1 and id = $2 and byte_size is null', [
    ctx.employerId,
    id,
  ]);
}

/** Reads a whole upload, part by part, once the transaction is over. */
export async function openParts(
  ctx: RequestContext,
  uploadId: string,
): Promise<() => AsyncGenerator<Buffer>> {
  const { employerId } = ctx;
  const parts = await ctx.db
    .createQueryBuilder(UploadPart, 'part')
    .where('part.employerId = :employerId and part.uploadId = :uploadId', { employerId, uploadId })
    .andWhere('part.byteSize is not null')
    .orderBy('part.position')
    .getMany();
  const { files } = ctx.services;
  const readings: { readonly objectName: string; readonly file: FileKey }[] = [];
  for (const part of parts) {
    const { key: wrapping } = await employerKey(ctx, part.employerKeyVersion);
    const key = unwrapKey(wrapping, part.wrappedKey, ownerOf(part));
    readings.push({ objectName: part.objectName, file: { key, binding: { employerId, fileId: part.id } } });
  }
  return async function* read() {
    for (const { objectName, file } of readings) yield* decryptChunks(file, await files.get(objectName));
  };
}

function refuseOutOfTurn({ state, received }: Upload, offset: number): void {
  if (state !== UploadState.RECEIVING) throw new UploadObstacle('COMPLETE');
  if (Number(received) !== offset) throw new UploadObstacle('OFFSET');
}

async function* withinRoom(
  body: AsyncIterable<Buffer>,
  room: number,
  measure: { byteSize: number },
): AsyncGenerator<Buffer> {
  for await (const bytes of body) {
    measure.byteSize += bytes.length;
    if (measure.byteSize > room) throw new UploadObstacle('TOO_LARGE');
    yield bytes;
  }
}

function ownerOf(part: Pick<UploadPart, 'employerId' | 'id' | 'employerKeyVersion'>): string {
  return `upload-part-key/${part.employerId}/${part.id}/${part.employerKeyVersion}`;
}

/** The keys of the parts, for the rotation of the employer's. */
export const uploadPartKeys: WrappedKeys = {
  table: 'upload_part',
  column: 'wrapped_key',
  id: ['id'],
  ownerOf: (employerId, [id = ''], employerKeyVersion) => ownerOf({ employerId, id, employerKeyVersion }),
};
